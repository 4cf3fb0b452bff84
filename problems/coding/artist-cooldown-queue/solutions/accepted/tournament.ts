// ---
// idea: a tournament tree over the artists; its root names the rested artist with most tracks left, seen first on a tie
// cost: O(n log a) time for a artists, O(n) memory
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

	/** what an artist enters the tournament with: its tracks left, 0 while it rests */
	const strength = [...left];
	const stronger = (one: number, other: number): number => {
		const ahead = (strength[one] as number) - (strength[other] as number);
		return ahead > 0 || (ahead === 0 && one < other) ? one : other;
	};
	// leaves from index lists.length on, every node above holds the winner of its two children, the root is 1
	const winner = [...lists.keys(), ...lists.keys()];
	const play = (node: number): void => {
		winner[node] = stronger(winner[2 * node] as number, winner[2 * node + 1] as number);
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
		if (back !== undefined) change(back, left[back] as number);
		const artist = winner[1] as number;
		if (strength[artist] === 0) return null;
		order.push(lists[artist]?.[next[artist] as number] as string);
		next[artist] = (next[artist] as number) + 1;
		left[artist] = (left[artist] as number) - 1;
		chosen.push(artist);
		change(artist, 0);
	}
	return order;
}
