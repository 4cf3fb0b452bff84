// ---
// idea: takes Math.exp for the decay, with the half-life as its unit
// mistake: wrong-weight
// must_fail: [half and not a third]
// messages:
//   nudge: "What is the weight in your code after exactly one half-life?"
//   pointer: "Compute it: it should be 0.5."
//   name: "Math.exp(-age / halfLife) falls to 0.37 in a half-life. Use 0.5 ** (age / halfLife), or put ln 2 into the exponent."
// ---
export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	now: number,
	halfLife: number,
): number {
	const weights = new Map<string, number>();
	for (const [track, time] of lastPlayed) {
		weights.set(track, Math.exp(-Math.max(0, now - time) / halfLife));
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
