// ---
// idea: holds every score between -30 and 30
// mistake: numeric-overflow
// must_fail: [a very wrong answer, very wrong by thousands, wrong on both sides]
// messages:
//   nudge: "Does a score of 400 differ from a score of 30 in your code?"
//   pointer: "Take a row with z = -400 and label 1. Its loss is 400."
//   name: "Cutting z avoids the overflow and makes every very wrong answer cost 30. Choose formulas that bear any z."
// ---
type Model = [w: number[], b: number, losses: number[]];

export function fitLogreg(x: number[][], y: number[], l2: number, lr: number, epochs: number): Model {
	const n = x.length;
	const w = (x[0] ?? []).map(() => 0);
	const losses: number[] = [];
	let b = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		const scores = x.map((row) => Math.max(-30, Math.min(30, b + dot(w, row))));
		const lost = scores.map((z, i) => Math.max(z, 0) - z * (y[i] ?? 0) + Math.log1p(Math.exp(-Math.abs(z))));
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
