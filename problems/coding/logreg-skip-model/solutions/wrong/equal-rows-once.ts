// ---
// idea: gathers the rows under their text, so that copies fall together
// mistake: duplicates-collapsed
// must_fail: [one step, no features, equal rows count each time, a very wrong answer, very wrong by thousands, wrong on both sides, an intercept of its own]
// messages:
//   nudge: "Do two listeners with the same features count twice?"
//   pointer: "Try the same row three times beside another one."
//   name: "Equal rows are melted into one. Each of them counts in the mean."
// ---
type Model = [w: number[], b: number, losses: number[]];

export function fitLogreg(x: number[][], y: number[], l2: number, lr: number, epochs: number): Model {
	const plays = new Map(x.map((row, i) => [`${row.join(" ")}/${y[i]}`, { row, label: y[i] ?? 0 }]));
	const rows = [...plays.values()].map(({ row }) => row);
	const labels = [...plays.values()].map(({ label }) => label);
	const n = rows.length;
	const w = (x[0] ?? []).map(() => 0);
	const losses: number[] = [];
	let b = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		const scores = rows.map((row) => b + dot(w, row));
		const lost = scores.map((z, i) => Math.max(z, 0) - z * (labels[i] ?? 0) + Math.log1p(Math.exp(-Math.abs(z))));
		losses.push(total(lost) / n + (l2 / 2) * dot(w, w));
		const errors = scores.map((z, i) => (1 + Math.tanh(z / 2)) / 2 - (labels[i] ?? 0));
		for (let j = 0; j < w.length; j++) {
			const column = rows.map((row) => row[j] ?? 0);
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
