// ---
// idea: leaves the loop when two losses are almost equal
// mistake: partial-result
// must_fail: [a rate of 0, the same row with both labels]
// messages:
//   nudge: "How many losses must there be?"
//   pointer: "Try a rate of 0 and three epochs."
//   name: "The loop ends early when the loss stands still. All epochs are made, and each has a loss."
// ---
type Model = [w: number[], b: number, losses: number[]];

export function fitLogreg(x: number[][], y: number[], l2: number, lr: number, epochs: number): Model {
	const n = x.length;
	const w = (x[0] ?? []).map(() => 0);
	const losses: number[] = [];
	let b = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		const scores = x.map((row) => b + dot(w, row));
		const lost = scores.map((z, i) => Math.max(z, 0) - z * (y[i] ?? 0) + Math.log1p(Math.exp(-Math.abs(z))));
		losses.push(total(lost) / n + (l2 / 2) * dot(w, w));
		const [before, now] = losses.slice(-2);
		if (before !== undefined && now !== undefined && Math.abs(before - now) < 1e-9) break;
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
