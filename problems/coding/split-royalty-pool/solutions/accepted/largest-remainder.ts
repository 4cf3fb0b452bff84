// ---
// idea: whole cents by integer division of bigints; the cents left over go to the largest remainders
// cost: O(n log n) time, O(n) memory
// ---
interface Claim {
	readonly holder: string;
	readonly count: number;
	readonly whole: number;
	readonly remainder: number;
}

export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const eligible = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(eligible.reduce((sum, [, count]) => sum + count, 0));
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	if (total === 0n) return cents;

	const pool = BigInt(poolCents);
	let left = poolCents;
	const claims = eligible.map(([holder, count]): Claim => {
		const exact = pool * BigInt(count);
		const whole = Number(exact / total);
		cents.set(holder, whole);
		left -= whole;
		// a remainder is smaller than the sum of all streams, so it is exact as a number
		return { holder, count, whole, remainder: Number(exact % total) };
	});
	for (const { holder, whole } of claims.sort(byClaim).slice(0, left)) cents.set(holder, whole + 1);
	return cents;
}

function byClaim(a: Claim, b: Claim): number {
	return b.remainder - a.remainder || b.count - a.count || (a.holder < b.holder ? -1 : 1);
}
