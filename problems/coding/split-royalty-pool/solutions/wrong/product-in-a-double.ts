// ---
// idea: multiplies pool and streams as plain numbers and takes quotient and remainder of that
// mistake: integer-overflow
// must_fail: [the largest numbers]
// messages:
//   nudge: "How large can the product of the pool and one holder's streams be, and how large a whole number can a double hold exactly?"
//   pointer: "Try a pool of 10^15 cents and holders with nearly 10^10 streams."
//   name: "Integer overflow: the product reaches 10^25, doubles are exact up to 2^53 (and 64 bits end near 10^19). Multiply and divide as bigint; quotient and remainder are small again."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const eligible = [...streams].filter(([, count]) => count >= minStreams);
	const total = eligible.reduce((sum, [, count]) => sum + count, 0);
	if (total === 0) return cents;
	let left = poolCents;
	const claims = eligible.map(([holder, count]) => {
		const remainder = (poolCents * count) % total;
		const whole = (poolCents * count - remainder) / total;
		cents.set(holder, whole);
		left -= whole;
		return { holder, count, remainder };
	});
	claims.sort((a, b) => b.remainder - a.remainder || b.count - a.count || (a.holder < b.holder ? -1 : 1));
	for (const { holder } of claims.slice(0, left)) cents.set(holder, (cents.get(holder) ?? 0) + 1);
	return cents;
}
