// ---
// idea: searches each track's slot in each order
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How do you find the slot of a track, and what does that cost?"
//   pointer: "An order has 5,000 tracks. How many comparisons does one search take, and how many searches are there?"
//   name: "indexOf walks through the list, so an order costs tracks squared. Go over the order with its slots instead."
// ---
export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	now: number,
	halfLife: number,
): number {
	const penalties = orders.map((order) => {
		let penalty = 0;
		for (const [track, time] of lastPlayed) {
			const slot = order.indexOf(track);
			if (slot >= 0) penalty += 0.5 ** (Math.max(0, now - time) / halfLife) / (slot + 1);
		}
		return penalty;
	});
	const lowest = Math.min(...penalties);
	return penalties.findIndex((penalty) => penalty <= lowest + 1e-9);
}
