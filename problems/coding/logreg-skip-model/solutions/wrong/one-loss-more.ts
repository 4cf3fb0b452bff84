// ---
// idea: starts with the loss of the zero model and adds one after every step
// mistake: off-by-one
// must_fail: [one step, two steps with a penalty, no epochs, "two features, two hundred epochs", no features, one row, a single row of all zeros, a rate of 0, all labels 1, all labels 0, no penalty, the strongest step that is allowed, a heavy penalty, a constant column, the same row with both labels, equal rows count each time, features of different signs and sizes, a score of half a million, a very wrong answer, very wrong by thousands, wrong on both sides, an intercept of its own, a large rate without a penalty]
// messages:
//   nudge: "How many losses are there after two steps?"
//   pointer: "Call your function with epochs = 0."
//   name: "There is one loss too many. Each epoch records one, before its step."
// ---
type Model = [w: number[], b: number, losses: number[]];

export function fitLogreg(x: number[][], y: number[], l2: number, lr: number, epochs: number): Model {
	const n = x.length;
	const w = (x[0] ?? []).map(() => 0);
	const losses: number[] = [];
	let b = 0;
	for (let left = epochs; left >= 0; left--) {
		const scores = x.map((row) => b + dot(w, row));
		const lost = scores.map((z, i) => Math.max(z, 0) - z * (y[i] ?? 0) + Math.log1p(Math.exp(-Math.abs(z))));
		losses.push(total(lost) / n + (l2 / 2) * dot(w, w));
		if (left === 0) break;
		const errors = scores.map((z, i) => sigmoid(z) - (y[i] ?? 0));
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

function sigmoid(z: number): number {
	const odds = Math.exp(-Math.abs(z));
	return z >= 0 ? 1 / (1 + odds) : odds / (1 + odds);
}
