// ---
// idea: compares the orders by the weight of the track that comes first
// mistake: first-item-only
// must_fail: ["same start, different end"]
// messages:
//   nudge: "Which slots enter your penalty?"
//   pointer: "Try two orders with the same first track."
//   name: "Only the first slot is scored. Every slot adds its weight divided by slot number plus one."
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
		const [first] = order;
		const penalty = first === undefined ? 0 : (weights.get(first) ?? 0);
		if (penalty < lowest - 1e-9) {
			best = i;
			lowest = penalty;
		}
	}
	return best;
}
