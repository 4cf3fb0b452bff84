// ---
// idea: computes exact shares as floating-point numbers and compares their fractions
// mistake: float-equality
// must_fail: [four tenths twice]
// messages:
//   nudge: "Two holders lose the same fraction on paper. Do they in your program?"
//   pointer: "Print the fractions you compare when 5 cents go to holders with 2, 11 and 12 streams. On paper two of them are 0.4."
//   name: "Floating point: 2.4 - 2 and 0.4 differ in the last bits, so rounding decides a tie, and near 10^15 cents the shares themselves are off. Work with bigint: pool * s divided by T, with the remainder as the fraction."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const eligible = [...streams].filter(([, count]) => count >= minStreams);
	const total = eligible.reduce((sum, [, count]) => sum + count, 0);
	if (total === 0) return cents;
	let left = poolCents;
	const claims = eligible.map(([holder, count]) => {
		const share = (poolCents * count) / total;
		cents.set(holder, Math.floor(share));
		left -= Math.floor(share);
		return { holder, count, fraction: share - Math.floor(share) };
	});
	claims.sort((a, b) => b.fraction - a.fraction || b.count - a.count || (a.holder < b.holder ? -1 : 1));
	for (const { holder } of claims.slice(0, left)) cents.set(holder, (cents.get(holder) ?? 0) + 1);
	return cents;
}
