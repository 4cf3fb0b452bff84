// ---
// idea: compares ids by the rules of a language
// mistake: text-order
// must_fail: [ids in order of their text, a capital decides]
// messages:
//   nudge: "In which order are Zoe and ana?"
//   pointer: "What does localeCompare say about a capital and a small letter?"
//   name: "Text order: localeCompare puts ana before Zoe. Compare with < and >, character by character."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const eligible = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(eligible.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return cents;
	let left = poolCents;
	const claims = eligible.map(([holder, count]) => {
		const exact = BigInt(poolCents) * BigInt(count);
		cents.set(holder, Number(exact / total));
		left -= Number(exact / total);
		return { holder, count, remainder: Number(exact % total) };
	});
	claims.sort((a, b) => b.remainder - a.remainder || b.count - a.count || a.holder.localeCompare(b.holder, "en"));
	for (const { holder } of claims.slice(0, left)) cents.set(holder, (cents.get(holder) ?? 0) + 1);
	return cents;
}
