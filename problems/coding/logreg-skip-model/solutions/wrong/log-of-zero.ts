// ---
// idea: takes the logarithm of the probability
// mistake: numeric-overflow
// must_fail: [very wrong by thousands, wrong on both sides]
// messages:
//   nudge: "What is the logarithm of a probability that was rounded to 0?"
//   pointer: "Take a row with z = -400 and label 1."
//   name: "The probability of a very wrong answer is rounded to 0 or 1, and log(0) is -Infinity. Compute the loss from z, not from the probability."
// ---
type Model = [w: number[], b: number, losses: number[]];

export function fitLogreg(x: number[][], y: number[], l2: number, lr: number, epochs: number): Model {
	let w = new Array<number>(x[0]?.length ?? 0).fill(0);
	let b = 0;
	const losses: number[] = [];
	for (let epoch = 0; epoch < epochs; epoch++) {
		const slope = w.map(() => 0);
		let errors = 0;
		let loss = 0;
		for (const [i, row] of x.entries()) {
			const label = y[i] ?? 0;
			const z = w.reduce((sum, weight, j) => sum + weight * (row[j] ?? 0), b);
			const error = sigmoid(z) - label;
			loss += logLoss(z, label);
			errors += error;
			for (const [j, value] of row.entries()) slope[j] = (slope[j] ?? 0) + error * value;
		}
		losses.push(loss / x.length + (l2 / 2) * w.reduce((sum, weight) => sum + weight * weight, 0));
		w = w.map((weight, j) => weight - lr * ((slope[j] ?? 0) / x.length + l2 * weight));
		b -= (lr * errors) / x.length;
	}
	return [w, b, losses];
}

/** The exponent is never positive, so nothing overflows. */
function sigmoid(z: number): number {
	const small = Math.exp(-Math.abs(z));
	return (z >= 0 ? 1 : small) / (1 + small);
}

/** log(1 + e^-z) for a label of 1, log(1 + e^z) for 0. */
function logLoss(z: number, label: number): number {
	const p = 1 / (1 + Math.exp(-z));
	return -(label * Math.log(p) + (1 - label) * Math.log(1 - p));
}
