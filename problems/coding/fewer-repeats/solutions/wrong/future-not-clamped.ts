// ---
// idea: takes the age as it comes, below zero too
// mistake: late-data
// must_fail: [a play in the future]
// messages:
//   nudge: "What values can the age of a track take in your code?"
//   pointer: "Try a play one half-life after now. What weight do you get?"
//   name: "A negative age makes a weight above 1. A time in the future counts as age 0."
// ---
export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	now: number,
	halfLife: number,
): number {
	const weights = new Map<string, number>();
	for (const [track, time] of lastPlayed) {
		weights.set(track, 0.5 ** ((now - time) / halfLife));
	}
	let best = 0;
	let lowest = Number.POSITIVE_INFINITY;
	for (const [i, order] of orders.entries()) {
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
