// ---
// idea: divides by the sum of streams as a bigint, also when it is 0
// mistake: empty-input
// must_fail: [no holders, nobody reaches the minimum, all take part and nobody has a stream]
// messages:
//   nudge: "Can the number you divide by be 0?"
//   pointer: "Try a minimum that nobody reaches, or no holders at all."
//   name: "Empty input: when nobody takes part, or nobody who does has a stream, everybody gets 0 and nothing is divided."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	const centsPerStream = BigInt(poolCents) / total;
	const rest = BigInt(poolCents) % total;
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	let left = poolCents;
	const claims = sharing.map(([holder, count]) => {
		const extra = rest * BigInt(count);
		const whole = Number(centsPerStream * BigInt(count) + extra / total);
		cents.set(holder, whole);
		left -= whole;
		return { holder, count, whole, remainder: Number(extra % total) };
	});
	claims.sort((a, b) => b.remainder - a.remainder || b.count - a.count || (a.holder < b.holder ? -1 : 1));
	for (const { holder, whole } of claims.slice(0, left)) cents.set(holder, whole + 1);
	return cents;
}
