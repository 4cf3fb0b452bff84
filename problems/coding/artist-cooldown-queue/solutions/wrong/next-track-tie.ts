// ---
// idea: keeps the place of every track; between equals the earlier next track wins
// mistake: tie-break
// must_fail: ["no cooldown: most tracks left, again and again", "turns would leave one over", "ties go to the artist seen first, not to the alphabet", "seen first means the artist, not its next track"]
// messages:
//   nudge: "What does \"seen first\" speak about: the artist or its next track?"
//   pointer: "Two artists with two tracks each. After both have played once, whose first track came earlier in the input?"
//   name: "Tie: it is the first appearance of the artist in the whole list that counts, and that never changes."
// ---
export function cooldownQueue(tracks: Array<[string, string]>, gap: number): string[] | null {
	const tracksOf = new Map<string, Array<[string, number]>>();
	for (const [place, [track, artist]] of tracks.entries()) {
		const own = tracksOf.get(artist);
		if (own) own.push([track, place]);
		else tracksOf.set(artist, [[track, place]]);
	}
	const lists = [...tracksOf.values()];
	const left = lists.map((own) => own.length);
	const next = lists.map(() => 0);
	const nextPlace = (artist: number): number => lists[artist]?.[next[artist] ?? 0]?.[1] ?? 0;

	// what an artist enters the tournament with
	const strength = [...left];
	const stronger = (one: number, other: number): number => {
		const ahead = (strength[one] ?? 0) - (strength[other] ?? 0);
		return ahead > 0 || (ahead === 0 && nextPlace(one) < nextPlace(other)) ? one : other;
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
		order.push(lists[artist]?.[next[artist] ?? 0]?.[0] ?? "");
		next[artist] = (next[artist] ?? 0) + 1;
		left[artist] = (left[artist] ?? 0) - 1;
		chosen.push(artist);
		change(artist, 0);
	}
	return order;
}
