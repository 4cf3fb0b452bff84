// ---
// idea: shrinks the intercept like a weight, though not in the loss
// mistake: filter-missing
// must_fail: ["two features, two hundred epochs", no features, a single row of all zeros, all labels 1, all labels 0, the strongest step that is allowed, a constant column, features of different signs and sizes, an intercept of its own]
// messages:
//   nudge: "Which of the parameters does the penalty speak about?"
//   pointer: "Compare the gradient of your loss with your step for the intercept."
//   name: "The intercept's step holds l2 · b. It has no penalty."
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
		const errors = scores.map((z, i) => (1 + Math.tanh(z / 2)) / 2 - (y[i] ?? 0));
		for (let j = 0; j < w.length; j++) {
			const column = x.map((row) => row[j] ?? 0);
			w[j] = (w[j] ?? 0) - lr * (dot(errors, column) / n + l2 * (w[j] ?? 0));
		}
		b -= lr * (total(errors) / n + l2 * b);
	}
	return [w, b, losses];
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
