// ---
// idea: compares every positive with every negative
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How many pairs are there?"
//   pointer: "Take 300,000 rows, half of them positive: how many comparisons is that?"
//   name: "All pairs are visited, up to 20,000,000,000 of them. Sort once and count the negatives below each score."
// ---
export function aucAndGauc(users: string[], labels: number[], scores: number[]): [number | null, number | null] {
	const rowsOf = new Map<string, number[]>();
	for (const [row, user] of users.entries()) {
		const own = rowsOf.get(user);
		if (own) own.push(row);
		else rowsOf.set(user, [row]);
	}
	let weighted = 0;
	let impressions = 0;
	for (const rows of rowsOf.values()) {
		const area = auc(rows, labels, scores);
		if (area === null) continue;
		weighted += area * rows.length;
		impressions += rows.length;
	}
	const whole = auc([...users.keys()], labels, scores);
	return [whole, impressions > 0 ? weighted / impressions : null];
}

function auc(rows: number[], labels: number[], scores: number[]): number | null {
	const of = (label: number) => rows.filter((row) => labels[row] === label).map((row) => scores[row] ?? 0);
	const positives = of(1);
	const negatives = of(0);
	if (positives.length === 0 || negatives.length === 0) return null;
	let wins = 0;
	for (const a of positives) for (const b of negatives) wins += a > b ? 1 : a === b ? 0.5 : 0;
	return wins / (positives.length * negatives.length);
}
