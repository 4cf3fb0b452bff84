// ---
// idea: rounds the number of half-lives down
// mistake: integer-division
// must_fail: [half of a half-life counts]
// messages:
//   nudge: "What is the weight after half of a half-life?"
//   pointer: "Try an age of 50 with a half-life of 100."
//   name: "The division drops the fraction, so weights fall in steps. Divide without rounding."
// ---
export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	now: number,
	halfLife: number,
): number {
	const weights = new Map<string, number>();
	for (const [track, time] of lastPlayed) {
		weights.set(track, 0.5 ** Math.floor(Math.max(0, now - time) / halfLife));
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
