// ---
// idea: takes the track at the end of an artist's list
// mistake: unstable-order
// must_fail: ["two apart", "three apart", "one artist, neighbours allowed", "one artist returns after one other", "no cooldown: most tracks left, again and again", "one repeat across the whole list", "just enough others", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "seen first means the artist, not its next track"]
// messages:
//   nudge: "In which order do you want to hear the tracks of one artist?"
//   pointer: "Which track of an artist with three tracks has the index left - 1?"
//   name: "Unstable order: tracks of one artist keep the order of the input, so take them from the front."
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

	// what an artist enters the tournament with
	const strength = [...left];
	const stronger = (one: number, other: number): number => {
		const ahead = (strength[one] ?? 0) - (strength[other] ?? 0);
		return ahead > 0 || (ahead === 0 && one < other) ? one : other;
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
		order.push(lists[artist]?.[(left[artist] ?? 0) - 1] ?? "");
		left[artist] = (left[artist] ?? 0) - 1;
		chosen.push(artist);
		change(artist, 0);
	}
	return order;
}
