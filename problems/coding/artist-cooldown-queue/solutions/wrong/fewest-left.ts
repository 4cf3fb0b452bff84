// ---
// idea: a tournament that the smallest number of tracks left wins
// mistake: wrong-direction
// must_fail: ["two apart", "one artist returns after one other", "no cooldown: most tracks left, again and again", "one repeat across the whole list", "just enough others", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "seen first means the artist, not its next track", "seen first by a single early track", "tracks keep their order within the artist"]
// messages:
//   nudge: "Which artist will be hard to place at the end?"
//   pointer: "Who wins in your comparison, the larger or the smaller number?"
//   name: "Wrong direction: most tracks left comes first, so the larger number has to win."
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
	const resting = tracks.length + 1;

	// what an artist enters the tournament with
	const strength = [...left];
	const stronger = (one: number, other: number): number => {
		const behind = (strength[one] ?? 0) - (strength[other] ?? 0);
		return behind < 0 || (behind === 0 && one < other) || strength[other] === resting ? one : other;
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
		if (back !== undefined) change(back, left[back] || resting);
		const artist = winner[1] ?? 0;
		if (strength[artist] === resting) return null;
		order.push(lists[artist]?.[next[artist] ?? 0] ?? "");
		next[artist] = (next[artist] ?? 0) + 1;
		left[artist] = (left[artist] ?? 0) - 1;
		chosen.push(artist);
		change(artist, resting);
	}
	return order;
}
