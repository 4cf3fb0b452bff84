// ---
// idea: compares sums of floats exactly
// mistake: float-equality
// must_fail: [a tie that rounding breaks]
// messages:
//   nudge: "Can two orders have equal penalties on paper and different ones in your program?"
//   pointer: "Add 0.1 + 0.2 + 0.3 from the left and from the right. Then read the first rule again."
//   name: "Rounding decides ties. An order is better only if its penalty is more than 1e-9 lower."
// ---
export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	now: number,
	halfLife: number,
): number {
	const weight = (track: string): number => {
		const time = lastPlayed.get(track);
		return time === undefined ? 0 : 0.5 ** (Math.max(0, now - time) / halfLife);
	};
	let best = 0;
	let lowest = Number.POSITIVE_INFINITY;
	for (const [i, order] of orders.entries()) {
		const penalty = order.reduce((sum, track, slot) => sum + weight(track) / (slot + 1), 0);
		if (penalty < lowest) {
			best = i;
			lowest = penalty;
		}
	}
	return best;
}
