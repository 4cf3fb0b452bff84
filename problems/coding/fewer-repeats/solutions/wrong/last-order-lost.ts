// ---
// idea: takes one order off the end before it compares
// mistake: last-item-lost
// must_fail: ["one track just heard, one a while ago", the older of two goes first, the last order is the best, "same start, different end", heard in second 0, the clock stands at 0, half of a half-life counts, half and not a third, "slots weigh 1, 1/2, 1/3", ten thousand million half-lives ago, the longest half-life, history of other tracks]
// messages:
//   nudge: "Which orders does your loop compare?"
//   pointer: "Try orders of which the last one is the best."
//   name: "The loop ends one order early."
// ---
export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	now: number,
	halfLife: number,
): number {
	const weights = new Map<string, number>();
	for (const [track, time] of lastPlayed) {
		weights.set(track, 0.5 ** (Math.max(0, now - time) / halfLife));
	}
	let best = 0;
	let lowest = Number.POSITIVE_INFINITY;
	for (const [i, order] of orders.slice(0, -1).entries()) {
		let penalty = 0;
		for (const [slot, track] of order.entries()) {
			penalty += (weights.get(track) ?? 0) / (slot + 1);
			if (penalty >= lowest - 1e-9) break;
		}
		if (penalty < lowest - 1e-9) {
			best = i;
			lowest = penalty;
		}
	}
	return best;
}
