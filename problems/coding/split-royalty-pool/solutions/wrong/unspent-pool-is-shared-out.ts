// ---
// idea: treats all holders as equal when the streams add up to 0
// mistake: empty-input
// must_fail: [nobody reaches the minimum, all take part and nobody has a stream]
// messages:
//   nudge: "What does the statement say about a pool that nobody has a claim to?"
//   pointer: "Try a minimum that nobody reaches."
//   name: "Empty input: without a stream that counts everybody gets 0 and the pool stays unspent."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	let sharing = [...streams].filter(([, count]) => count >= minStreams);
	if (!sharing.some(([, count]) => count > 0)) sharing = [...streams.keys()].map((holder) => [holder, 1]);
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	let left = poolCents;
	const claims = sharing.map(([holder, count]) => {
		const exact = BigInt(poolCents) * BigInt(count);
		const whole = Number(exact / total);
		cents.set(holder, whole);
		left -= whole;
		return { holder, count, whole, lost: Number(exact % total) };
	});
	claims.sort((a, b) => b.lost - a.lost || b.count - a.count || (a.holder < b.holder ? -1 : 1));
	for (const { holder, whole } of claims.slice(0, left)) cents.set(holder, whole + 1);
	return cents;
}
