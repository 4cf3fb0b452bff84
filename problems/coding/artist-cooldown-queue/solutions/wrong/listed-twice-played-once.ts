// ---
// idea: goes through a map from id to artist
// mistake: duplicates-collapsed
// must_fail: ["a track listed twice", "one id, two artists"]
// messages:
//   nudge: "May a track be in the list twice?"
//   pointer: "A map from id to artist forgets something."
//   name: "Duplicates collapsed: every entry of the list is placed, also one that repeats another."
// ---
export function cooldownQueue(tracks: Array<[string, string]>, gap: number): string[] | null {
	const artistOf = new Map(tracks);
	const tracksOf = new Map<string, string[]>();
	for (const [track, artist] of artistOf) {
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
	for (let slot = 0; slot < artistOf.size; slot++) {
		const back = chosen[slot - gap];
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
