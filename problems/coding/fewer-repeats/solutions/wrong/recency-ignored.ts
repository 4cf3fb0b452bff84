// ---
// idea: asks only whether a track was heard, not when
// mistake: input-ignored
// must_fail: [the older of two goes first, a tie that rounding breaks, "same start, different end", half of a half-life counts, half and not a third, "slots weigh 1, 1/2, 1/3", ten thousand million half-lives ago, the longest half-life]
// messages:
//   nudge: "Two tracks were heard, one today and one last year. Does your code see a difference?"
//   pointer: "Look at the third example: both tracks were heard. What are their weights?"
//   name: "The age is not used. A weight halves with every half-life since the last play."
// ---
export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	_now: number,
	_halfLife: number,
): number {
	let best = 0;
	let lowest = Number.POSITIVE_INFINITY;
	for (const [i, order] of orders.entries()) {
		let penalty = 0;
		for (const [slot, track] of order.entries()) {
			penalty += (lastPlayed.has(track) ? 1 : 0) / (slot + 1);
			if (penalty >= lowest - 1e-9) break;
		}
		if (penalty < lowest - 1e-9) {
			best = i;
			lowest = penalty;
		}
	}
	return best;
}
