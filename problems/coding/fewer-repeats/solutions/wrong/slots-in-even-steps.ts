// ---
// idea: lets the first slot count n times, the next one n - 1 times and so on
// mistake: wrong-weight
// must_fail: [half of a half-life counts, half and not a third, "slots weigh 1, 1/2, 1/3"]
// messages:
//   nudge: "How much more does the first slot count than the second one?"
//   pointer: "Write down the factors of the slots for three tracks, from the statement and from your code."
//   name: "Slots fall in even steps here. The statement divides by slot number plus one: 1, 1/2, 1/3."
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
		for (const [slot, track] of order.entries()) {
			penalty += (weights.get(track) ?? 0) * (order.length - slot);
			if (penalty >= lowest - 1e-9) break;
		}
		if (penalty < lowest - 1e-9) {
			best = i;
			lowest = penalty;
		}
	}
	return best;
}
