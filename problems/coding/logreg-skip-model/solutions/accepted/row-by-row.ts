// ---
// idea: one pass over the rows per epoch adds up loss and gradient; sigmoid and loss never see a positive exponent
// cost: O(epochs · n · d) time, O(d) memory
// ---
type Model = [w: number[], b: number, losses: number[]];

export function fitLogreg(x: number[][], y: number[], l2: number, lr: number, epochs: number): Model {
	let w = new Array<number>(x[0]!.length).fill(0);
	let b = 0;
	const losses: number[] = [];
	for (let epoch = 0; epoch < epochs; epoch++) {
		const slope = w.map(() => 0);
		let errors = 0;
		let loss = 0;
		for (const [i, row] of x.entries()) {
			const label = y[i]!;
			const z = w.reduce((sum, weight, j) => sum + weight * row[j]!, b);
			const error = sigmoid(z) - label;
			loss += logLoss(z, label);
			errors += error;
			for (const [j, value] of row.entries()) slope[j]! += error * value;
		}
		losses.push(loss / x.length + (l2 / 2) * w.reduce((sum, weight) => sum + weight * weight, 0));
		w = w.map((weight, j) => weight - lr * (slope[j]! / x.length + l2 * weight));
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
	return Math.max(label === 1 ? -z : z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}
