// ---
// idea: sorts the claims upwards by all keys and serves them from the end
// mistake: tie-break
// must_fail: [one cent too many for three, fewer cents than holders, rounded up five times, six cents left for seven, ids in order of their text, a capital decides, three claims for two cents]
// messages:
//   nudge: "Fractions and streams are equal. Which id comes first?"
//   pointer: "Serving from the end turns every part of the order round."
//   name: "Tie-break: fractions and streams fall, ids rise. Turn the numbers round instead of the whole order."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return cents;
	let left = poolCents;
	const claims = sharing.map(([holder, count]) => {
		const exact = BigInt(poolCents) * BigInt(count);
		const whole = Number(exact / total);
		cents.set(holder, whole);
		left -= whole;
		return { holder, count, whole, remainder: Number(exact % total) };
	});
	claims.sort((a, b) => a.remainder - b.remainder || a.count - b.count || (a.holder < b.holder ? -1 : 1));
	while (left > 0) {
		const claim = claims.pop();
		if (claim === undefined) break;
		cents.set(claim.holder, claim.whole + 1);
		left--;
	}
	return cents;
}
