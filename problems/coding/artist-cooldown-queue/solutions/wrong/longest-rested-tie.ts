// ---
// idea: between equals the slot played last decides, the smaller one wins
// mistake: tie-break
// must_fail: ["two apart", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "back exactly when the rest is over", "the leader rests, the second goes"]
// messages:
//   nudge: "Two artists have equally many tracks left, one of them played long ago. Who is next?"
//   pointer: "Fairness is not in the rules. What is?"
//   name: "Tie: first appearance in the input decides, not the time since the last track."
// ---
export function cooldownQueue(tracks: Array<[string, string]>, gap: number): string[] | null {
	const tracksOf = new Map<string, string[]>();
	for (const [track, artist] of tracks) {
		const own = tracksOf.get(artist);
		if (own) own.push(track);
		else tracksOf.set(artist, [track]);
	}
	const lists = [...tracksOf.values()];
	const left = lists.map((own) => own.length);
	const next = lists.map(() => 0);
	const lastSlot = lists.map(() => -1);

	// what an artist enters the tournament with
	const strength = [...left];
	const stronger = (one: number, other: number): number => {
		const ahead = (strength[one] ?? 0) - (strength[other] ?? 0);
		const earlier = (lastSlot[other] ?? 0) - (lastSlot[one] ?? 0);
		return (ahead || earlier || other - one) > 0 ? one : other;
	};
	const winner = [...lists.keys(), ...lists.keys()];
	const play = (node: number): void => {
		winner[node] = stronger(winner[2 * node] ?? 0, winner[2 * node + 1] ?? 0);
	};
	for (let node = lists.length - 1; node >= 1; node--) play(node);
	const change = (artist: number, to: number): void => {
		strength[artist] = to;
		for (let node = (lists.length + artist) >> 1; node >= 1; node >>= 1) play(node);
	};

	const chosen: number[] = [];
	const order: string[] = [];
	for (let slot = 0; slot < tracks.length; slot++) {
		const back = chosen[slot - gap];
		if (back !== undefined) change(back, left[back] ?? 0);
		const artist = winner[1] ?? 0;
		if (strength[artist] === 0) return null;
		order.push(lists[artist]?.[next[artist] ?? 0] ?? "");
		next[artist] = (next[artist] ?? 0) + 1;
		left[artist] = (left[artist] ?? 0) - 1;
		lastSlot[artist] = slot;
		chosen.push(artist);
		change(artist, 0);
	}
	return order;
}
