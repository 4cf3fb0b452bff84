// ---
// idea: takes Math.abs of the age
// mistake: late-data
// must_fail: [a play in the far future]
// messages:
//   nudge: "What does the statement say about a time in the future?"
//   pointer: "Try a play one half-life after now beside one right now. Which weighs more?"
//   name: "The absolute difference turns the future into the past. A time in the future counts as age 0."
// ---
export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	now: number,
	halfLife: number,
): number {
	const weights = new Map<string, number>();
	for (const [track, time] of lastPlayed) {
		weights.set(track, 0.5 ** (Math.abs(now - time) / halfLife));
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
