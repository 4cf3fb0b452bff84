// ---
// idea: adds up what the tracks weigh and forgets where they stand
// mistake: input-ignored
// must_fail: ["one track just heard, one a while ago", the older of two goes first, tie between later orders, the last order is the best, "same start, different end", heard in second 0, the clock stands at 0, half of a half-life counts, half and not a third, "slots weigh 1, 1/2, 1/3", ten thousand million half-lives ago, the longest half-life, history of other tracks]
// messages:
//   nudge: "All orders hold the same tracks. What makes their penalties differ?"
//   pointer: "Compute both penalties of the third example by hand and compare with your code."
//   name: "The slot is missing from the sum. Each weight is divided by its slot number plus one."
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
	for (const [i, order] of orders.entries()) {
		let penalty = 0;
		for (const track of order) {
			penalty += weights.get(track) ?? 0;
			if (penalty >= lowest - 1e-9) break;
		}
		if (penalty < lowest - 1e-9) {
			best = i;
			lowest = penalty;
		}
	}
	return best;
}
