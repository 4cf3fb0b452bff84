// ---
// idea: lets the artist of slot s return for slot s + gap - 1
// mistake: off-by-one
// must_fail: ["two apart", "three apart is too much", "one artist, two tracks, gap 2", "one artist returns after one other", "one repeat, gap as long as the list", "stuck two slots before the end", "stuck at the very end", "just enough others", "turns would leave one over", "most left, not most in total", "tracks keep their order within the artist", "back exactly when the rest is over"]
// messages:
//   nudge: "With a gap of 2, may two tracks of one artist be neighbours?"
//   pointer: "Write down in which slots artist A is barred after it played in slot 0 with gap 3."
//   name: "Off by one: after slot s the artist is rested in slot s + gap, not earlier."
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
		const back = chosen[slot - Math.max(1, gap - 1)];
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
