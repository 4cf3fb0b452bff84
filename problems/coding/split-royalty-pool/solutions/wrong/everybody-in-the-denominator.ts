// ---
// idea: adds up the streams first and looks at the minimum afterwards
// mistake: wrong-denominator
// must_fail: [one below the minimum and one exactly there, one of three takes all, a stream at the minimum beside one below]
// messages:
//   nudge: "Whose streams does the statement add up?"
//   pointer: "In the third example some streams do not count. Does your sum know that?"
//   name: "Wrong denominator: holders below the minimum are still in the sum, so all others get too little. Filter first, then add up."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	let sum = 0;
	for (const count of streams.values()) sum += count;
	const total = BigInt(sum);
	const cents = new Map<string, number>();
	const claims: { holder: string; count: number; whole: number; remainder: bigint }[] = [];
	let left = poolCents;
	for (const [holder, count] of streams) {
		cents.set(holder, 0);
		if (count < minStreams || total === 0n) continue;
		const exact = BigInt(poolCents) * BigInt(count);
		const whole = Number(exact / total);
		cents.set(holder, whole);
		left -= whole;
		claims.push({ holder, count, whole, remainder: exact % total });
	}
	if (claims.every(({ count }) => count === 0)) return cents;
	claims.sort((a, b) => Number(b.remainder - a.remainder) || b.count - a.count || (a.holder < b.holder ? -1 : 1));
	for (const { holder, whole } of claims.slice(0, left)) cents.set(holder, whole + 1);
	return cents;
}
