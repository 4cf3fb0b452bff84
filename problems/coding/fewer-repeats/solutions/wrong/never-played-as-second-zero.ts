// ---
// idea: gives a track without an entry the weight of one played in second 0
// mistake: missing-taken-as-zero
// must_fail: [heard in second 0, the clock stands at 0]
// messages:
//   nudge: "What weight does your code give to a track that was never played?"
//   pointer: "Let the clock stand at a small number and the history be empty for one of two tracks."
//   name: "The default 0 is a real time. A track that is not in the history has weight 0."
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
	const otherwise = 0.5 ** (now / halfLife);
	let best = 0;
	let lowest = Number.POSITIVE_INFINITY;
	for (const [i, order] of orders.entries()) {
		let penalty = 0;
		for (const [slot, track] of order.entries()) {
			penalty += (weights.get(track) ?? otherwise) / (slot + 1);
			if (penalty >= lowest - 1e-9) break;
		}
		if (penalty < lowest - 1e-9) {
			best = i;
			lowest = penalty;
		}
	}
	return best;
}
