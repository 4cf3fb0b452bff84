// ---
// idea: returns an untrained model when there are no columns
// mistake: empty-input
// must_fail: [no features]
// messages:
//   nudge: "What if the rows have no features?"
//   pointer: "Try four rows without features."
//   name: "Rows without features are not handled. The intercept alone is a model."
// ---
type Model = [w: number[], b: number, losses: number[]];

export function fitLogreg(x: number[][], y: number[], l2: number, lr: number, epochs: number): Model {
	const n = x.length;
	const w = (x[0] ?? []).map(() => 0);
	const losses: number[] = [];
	if (w.length === 0) return [w, 0, losses];
	let b = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		const scores = x.map((row) => b + dot(w, row));
		const lost = scores.map((z, i) => Math.max(z, 0) - z * (y[i] ?? 0) + Math.log1p(Math.exp(-Math.abs(z))));
		losses.push(total(lost) / n + (l2 / 2) * dot(w, w));
		const errors = scores.map((z, i) => (1 + Math.tanh(z / 2)) / 2 - (y[i] ?? 0));
		for (let j = 0; j < w.length; j++) {
			const column = x.map((row) => row[j] ?? 0);
			w[j] = (w[j] ?? 0) - lr * (dot(errors, column) / n + l2 * (w[j] ?? 0));
		}
		b -= (lr * total(errors)) / n;
	}
	return [w, b, losses];
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
