// ---
// idea: keeps the order with the largest penalty so far
// mistake: wrong-direction
// must_fail: ["one track just heard, one a while ago", the older of two goes first, tie between later orders, the last order is the best, "same start, different end", heard in second 0, the clock stands at 0, half of a half-life counts, half and not a third, "slots weigh 1, 1/2, 1/3", ten thousand million half-lives ago, the longest half-life, history of other tracks]
// messages:
//   nudge: "Is a high penalty good or bad?"
//   pointer: "In the first example, which order has the highest penalty, and which one do you return?"
//   name: "The maximum is taken. The freshest order is the one with the lowest penalty."
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
	let highest = Number.NEGATIVE_INFINITY;
	for (const [i, order] of orders.entries()) {
		let penalty = 0;
		for (const [slot, track] of order.entries()) {
			penalty += (weights.get(track) ?? 0) / (slot + 1);
		}
		if (penalty > highest + 1e-9) {
			best = i;
			highest = penalty;
		}
	}
	return best;
}
