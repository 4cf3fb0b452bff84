// ---
// idea: the rank sum of the positives, equal scores sharing the mean of their ranks
// cost: O(n log n) time, O(n) memory
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

/** From the sum of the positives' ranks, where equal scores share the mean of their ranks. */
function auc(rows: number[], labels: number[], scores: number[]): number | null {
	const score = (row: number) => scores[row]!;
	const sorted = [...rows].sort((a, b) => score(a) - score(b));
	let positives = 0;
	let rankSum = 0;
	for (let from = 0; from < sorted.length; ) {
		let to = from;
		let ones = 0;
		while (to < sorted.length && score(sorted[to]!) === score(sorted[from]!)) ones += labels[sorted[to++]!]!;
		rankSum += (ones * (from + 1 + to)) / 2;
		positives += ones;
		from = to;
	}
	const negatives = sorted.length - positives;
	if (positives === 0 || negatives === 0) return null;
	return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
