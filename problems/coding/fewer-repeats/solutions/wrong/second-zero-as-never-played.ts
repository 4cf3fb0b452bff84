// ---
// idea: takes a track played in second 0 for one never played
// mistake: zero-taken-as-missing
// must_fail: [heard in second 0, the clock stands at 0]
// messages:
//   nudge: "Which values does your test for a missing track let through?"
//   pointer: "Try a track that was played in second 0."
//   name: "0 is false, so a play in second 0 is lost. Compare with undefined."
// ---
export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	now: number,
	halfLife: number,
): number {
	const weight = (track: string): number => {
		const time = lastPlayed.get(track);
		return time ? 0.5 ** (Math.max(0, now - time) / halfLife) : 0;
	};
	let best = 0;
	let lowest = Number.POSITIVE_INFINITY;
	for (const [i, order] of orders.entries()) {
		const penalty = order.reduce((sum, track, slot) => sum + weight(track) / (slot + 1), 0);
		if (penalty < lowest - 1e-9) {
			best = i;
			lowest = penalty;
		}
	}
	return best;
}
