// ---
// idea: moves by the sum of the errors of all rows
// mistake: wrong-denominator
// must_fail: [one step, two steps with a penalty, "two features, two hundred epochs", no features, all labels 1, all labels 0, no penalty, the strongest step that is allowed, a heavy penalty, a constant column, equal rows count each time, features of different signs and sizes, a score of half a million, a very wrong answer, very wrong by thousands, wrong on both sides, an intercept of its own, a large rate without a penalty]
// messages:
//   nudge: "Is the loss a sum or a mean over the rows, and the gradient?"
//   pointer: "Work out the first step of the first example by hand."
//   name: "The gradient is the sum over rows, so steps grow with the data. Divide by the number of rows."
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
			w[j] = (w[j] ?? 0) - lr * (dot(errors, column) + l2 * (w[j] ?? 0));
		}
		b -= lr * total(errors);
	}
	return [w, b, losses];
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
