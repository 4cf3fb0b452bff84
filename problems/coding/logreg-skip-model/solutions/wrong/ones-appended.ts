// ---
// idea: pushes a 1 onto every row, so that the intercept is the last weight
// mistake: input-mutated
// must_fail: [one step, two steps with a penalty, no epochs, "two features, two hundred epochs", no features, one row, a single row of all zeros, a rate of 0, all labels 1, all labels 0, no penalty, the strongest step that is allowed, a heavy penalty, a constant column, the same row with both labels, equal rows count each time, features of different signs and sizes, a score of half a million, a very wrong answer, very wrong by thousands, wrong on both sides, an intercept of its own, a large rate without a penalty]
// messages:
//   nudge: "Whose lists are the rows?"
//   pointer: "Print x after your function has run."
//   name: "The rows of the caller get another entry. Build new rows, or keep the intercept apart."
// ---
type Model = [w: number[], b: number, losses: number[]];

export function fitLogreg(x: number[][], y: number[], l2: number, lr: number, epochs: number): Model {
	const n = x.length;
	for (const row of x) row.push(1);
	let w = (x[0] ?? []).map(() => 0);
	const last = w.length - 1;
	const losses: number[] = [];
	for (let epoch = 0; epoch < epochs; epoch++) {
		const scores = x.map((row) => row.reduce((sum, value, j) => sum + value * (w[j] ?? 0), 0));
		let loss = 0;
		for (const [i, z] of scores.entries()) {
			loss += Math.max(z, 0) - z * (y[i] ?? 0) + Math.log1p(Math.exp(-Math.abs(z)));
		}
		losses.push(loss / n + (l2 / 2) * w.slice(0, -1).reduce((sum, weight) => sum + weight * weight, 0));
		const errors = scores.map((z, i) => (1 + Math.tanh(z / 2)) / 2 - (y[i] ?? 0));
		w = w.map((weight, j) => {
			const slope = x.reduce((sum, row, i) => sum + (row[j] ?? 0) * (errors[i] ?? 0), 0);
			return weight - lr * (slope / n + (j === last ? 0 : l2 * weight));
		});
	}
	return [w.slice(0, -1), w[last] ?? 0, losses];
}
