// ---
// idea: forms the probability and moves it a little away from 0 and 1
// mistake: numeric-overflow
// must_fail: [a very wrong answer, very wrong by thousands, wrong on both sides]
// messages:
//   nudge: "What is the loss of a very wrong answer in your code, at most?"
//   pointer: "Take a row with z = -400 and label 1. Its loss is 400."
//   name: "Clipping hides the logarithm of 0 and caps the loss at about 35. Compute the loss from z, not from the probability."
// ---
type Model = [w: number[], b: number, losses: number[]];

export function fitLogreg(x: number[][], y: number[], l2: number, lr: number, epochs: number): Model {
	const n = x.length;
	const w = (x[0] ?? []).map(() => 0);
	const losses: number[] = [];
	let b = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		const scores = x.map((row) => b + dot(w, row));
		const chances = scores.map((z) => Math.min(Math.max(sigmoid(z), 1e-15), 1 - 1e-15));
		const lost = chances.map((p, i) => -Math.log(y[i] === 1 ? p : 1 - p));
		losses.push(total(lost) / n + (l2 / 2) * dot(w, w));
		const errors = scores.map((z, i) => sigmoid(z) - (y[i] ?? 0));
		for (let j = 0; j < w.length; j++) {
			const column = x.map((row) => row[j] ?? 0);
			w[j] = (w[j] ?? 0) - lr * (dot(errors, column) / n + l2 * (w[j] ?? 0));
		}
		b -= (lr * total(errors)) / n;
	}
	return [w, b, losses];
}

function sigmoid(z: number): number {
	return z >= 0 ? 1 / (1 + Math.exp(-z)) : 1 - 1 / (1 + Math.exp(z));
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
