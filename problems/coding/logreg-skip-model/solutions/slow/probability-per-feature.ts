// ---
// idea: computes every row's probability again for each feature
// mistake: repeated-work
// must_fail: [scale]
// messages:
//   nudge: "On what does a row's probability depend, and on what does it not?"
//   pointer: "With 2,000 features, how often is the first row's score computed in one epoch?"
//   name: "The score of a row is computed once per feature, which makes d² of d. Compute all errors first, then the slopes."
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
			for (const [j, value] of row.entries()) {
				const again = w.reduce((sum, weight, k) => sum + weight * (row[k] ?? 0), b);
				slope[j] = (slope[j] ?? 0) + (sigmoid(again) - label) * value;
			}
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
	return Math.max(label === 1 ? -z : z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}
