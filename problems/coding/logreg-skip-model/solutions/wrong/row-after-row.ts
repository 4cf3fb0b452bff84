// ---
// idea: moves the model after each row
// mistake: wrong-order-of-steps
// must_fail: [one step, two steps with a penalty, "two features, two hundred epochs", no features, all labels 1, all labels 0, no penalty, the strongest step that is allowed, a heavy penalty, a constant column, the same row with both labels, equal rows count each time, features of different signs and sizes, a score of half a million, a very wrong answer, very wrong by thousands, wrong on both sides, an intercept of its own, a large rate without a penalty]
// messages:
//   nudge: "How many steps does one epoch make?"
//   pointer: "Take two equal rows with different labels: where are the weights after one epoch?"
//   name: "The weights move after each row, so later rows see newer weights. Add the gradient up over all rows, then step once."
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
		for (const [i, row] of x.entries()) {
			const error = (1 + Math.tanh((b + dot(w, row)) / 2)) / 2 - (y[i] ?? 0);
			for (const [j, weight] of w.entries()) w[j] = weight - (lr / n) * (error * (row[j] ?? 0) + l2 * weight);
			b -= (lr / n) * error;
		}
	}
	return [w, b, losses];
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
