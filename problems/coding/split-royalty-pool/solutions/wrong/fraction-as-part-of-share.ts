// ---
// idea: compares what each holder lost with what each should have had
// mistake: wrong-choice
// must_fail: [half a cent each, "fewer cents than holders, uneven", "the fraction counts, not its part of the share", four tenths twice, "streams before id, id last"]
// messages:
//   nudge: "Which loss does the statement compare, in cents or in per cent of the share?"
//   pointer: "Compare a holder who loses 0.7 of 1.7 cents with one who loses 0.3 of 0.3 cents."
//   name: "Wrong choice: the plain fraction lost by rounding down is compared, not its part of the share."
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
		return { holder, count, whole, lost: exact % total };
	});
	claims.sort((a, b) => {
		// a.lost / a.count against b.lost / b.count, without a division
		const order = b.lost * BigInt(a.count || 1) - a.lost * BigInt(b.count || 1);
		if (order !== 0n) return order < 0n ? -1 : 1;
		return b.count - a.count || (a.holder < b.holder ? -1 : 1);
	});
	for (const { holder, whole } of claims.slice(0, left)) cents.set(holder, whole + 1);
	return cents;
}
