// ---
// idea: one weight per track, one sum per order, then the first order within the tolerance of the lowest
// cost: O(orders · tracks) time, O(history) memory
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
	const penalties = orders.map((order) => {
		let penalty = 0;
		for (let slot = 0; slot < order.length; slot++) {
			penalty += (weights.get(order[slot] as string) ?? 0) / (slot + 1);
		}
		return penalty;
	});
	const lowest = Math.min(...penalties);
	return penalties.findIndex((penalty) => penalty <= lowest + 1e-9);
}
