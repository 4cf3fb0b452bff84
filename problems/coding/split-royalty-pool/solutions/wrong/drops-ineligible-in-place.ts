// ---
// idea: removes holders below the minimum from the argument and then works with what is left of it
// mistake: input-mutated
// must_fail: [one cent too many for three, one below the minimum and one exactly there, nobody reaches the minimum, one of three takes all, a stream at the minimum beside one below]
// messages:
//   nudge: "Whose map do you change?"
//   pointer: "Compare streams before and after the call."
//   name: "Input mutated: build a second map of those who take part and leave the argument alone."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map<string, number>();
	let total = 0n;
	for (const [holder, count] of streams) {
		cents.set(holder, 0);
		if (count < minStreams) streams.delete(holder);
		else total += BigInt(count);
	}
	if (total === 0n) return cents;
	let left = poolCents;
	const claims = [...streams].map(([holder, count]) => {
		const exact = BigInt(poolCents) * BigInt(count);
		const whole = Number(exact / total);
		cents.set(holder, whole);
		left -= whole;
		return { holder, count, whole, remainder: Number(exact % total) };
	});
	claims.sort((a, b) => b.remainder - a.remainder || b.count - a.count || (a.holder < b.holder ? -1 : 1));
	for (const { holder, whole } of claims.slice(0, left)) cents.set(holder, whole + 1);
	return cents;
}
