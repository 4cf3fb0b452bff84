// ---
// idea: returns the last of the orders that tie
// mistake: tie-break
// must_fail: [nothing heard yet, identical orders, tie between later orders, a tie that rounding breaks, a single track, no tracks, a play in the future, a play in the far future]
// messages:
//   nudge: "What happens when two orders have the same penalty?"
//   pointer: "Try a listener without any history."
//   name: "The last of equal orders wins here. The statement gives a tie to the smallest index."
// ---
export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	now: number,
	halfLife: number,
): number {
	const weight = (track: string): number => {
		const time = lastPlayed.get(track);
		return time === undefined ? 0 : 0.5 ** (Math.max(0, now - time) / halfLife);
	};
	let best = 0;
	let lowest = Number.POSITIVE_INFINITY;
	for (const [i, order] of orders.entries()) {
		const penalty = order.reduce((sum, track, slot) => sum + weight(track) / (slot + 1), 0);
		if (penalty <= lowest + 1e-9) {
			best = i;
			lowest = penalty;
		}
	}
	return best;
}
