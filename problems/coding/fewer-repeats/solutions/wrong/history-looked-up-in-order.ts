// ---
// idea: goes over the history and takes for granted that each track has a place in the order
// mistake: unknown-id
// must_fail: [no tracks, history of other tracks]
// messages:
//   nudge: "Can the history name a track that is not in the orders?"
//   pointer: "Add a track to the history that no order holds."
//   name: "A track of the history without a slot raises an error. Go over the order and look up the history, or skip unknown tracks."
// ---
interface Place {
	readonly divisor: number;
}

export function pickFreshest(
	orders: string[][],
	lastPlayed: Map<string, number>,
	now: number,
	halfLife: number,
): number {
	const penalties = orders.map((order) => {
		const places = new Map<string, Place>(order.map((track, slot) => [track, { divisor: slot + 1 }]));
		let penalty = 0;
		for (const [track, time] of lastPlayed) {
			const place = places.get(track) as Place;
			penalty += 0.5 ** (Math.max(0, now - time) / halfLife) / place.divisor;
		}
		return penalty;
	});
	const lowest = Math.min(...penalties);
	return penalties.findIndex((penalty) => penalty <= lowest + 1e-9);
}
