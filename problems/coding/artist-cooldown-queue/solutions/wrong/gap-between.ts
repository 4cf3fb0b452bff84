// ---
// idea: bars the artists of the last gap slots
// mistake: off-by-one
// must_fail: ["two apart", "three apart", "one artist, neighbours allowed", "one artist returns after one other", "no cooldown: most tracks left, again and again", "one repeat across the whole list", "just enough others", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "tracks keep their order within the artist"]
// messages:
//   nudge: "With a gap of 1, may two tracks of one artist be neighbours?"
//   pointer: "The gap is the difference of the two slot numbers. How many other tracks does a gap of 2 leave between?"
//   name: "Off by one: after slot s the artist is rested in slot s + gap, with gap - 1 tracks between."
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
		const back = chosen[slot - gap - 1];
		if (back !== undefined) change(back, left[back] ?? 0);
		const artist = winner[1] ?? 0;
		if (strength[artist] === 0) return null;
		order.push(lists[artist]?.[next[artist] ?? 0] ?? "");
		next[artist] = (next[artist] ?? 0) + 1;
		left[artist] = (left[artist] ?? 0) - 1;
		chosen.push(artist);
		change(artist, 0);
	}
	return order;
}
