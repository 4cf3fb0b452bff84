// ---
// idea: moves by twice the penalty
// mistake: wrong-weight
// must_fail: [two steps with a penalty, "two features, two hundred epochs", all labels 1, all labels 0, the strongest step that is allowed, a heavy penalty, a constant column, features of different signs and sizes, an intercept of its own]
// messages:
//   nudge: "What is the derivative of l2 / 2 · w²?"
//   pointer: "Check your second step in the second example by hand."
//   name: "The gradient of the penalty is doubled. The half in the loss cancels the 2: it is l2 · w."
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
		const errors = scores.map((z, i) => sigmoid(z) - (y[i] ?? 0));
		for (let j = 0; j < w.length; j++) {
			const column = x.map((row) => row[j] ?? 0);
			w[j] = (w[j] ?? 0) * (1 - 2 * lr * l2) - (lr * dot(errors, column)) / n;
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

function sigmoid(z: number): number {
	const odds = Math.exp(-Math.abs(z));
	return z >= 0 ? 1 / (1 + odds) : odds / (1 + odds);
}
