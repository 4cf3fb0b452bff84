// ---
// idea: keeps equal positions in the order in which they were computed
// mistake: unstable-order
// must_fail: ["a tie at equal positions", "the tie goes by the input, not by the artist", "a tie after a change of places"]
// messages:
//   nudge: "Two tracks have the same position. Who is first?"
//   pointer: "The sort is stable. In which order did you put the tracks into the list?"
//   name: "Unstable order: the list was filled artist by artist. Sort by position, then by the index in the input."
// ---
export function ditherShuffle(tracks: Array<[string, string]>, rand: () => number): string[] {
	const indicesOf = new Map<string, number[]>();
	for (const [index, [, artist]] of tracks.entries()) {
		const own = indicesOf.get(artist);
		if (own) own.push(index);
		else indicesOf.set(artist, [index]);
	}

	const positions = new Float64Array(tracks.length);
	for (const own of indicesOf.values()) {
		const n = own.length;
		for (let i = n - 1; i > 0; i--) {
			const j = Math.floor(rand() * (i + 1));
			[own[i], own[j]] = [own[j] ?? 0, own[i] ?? 0];
		}
		const offset = rand() / n;
		for (const [place, index] of own.entries()) {
			positions[index] = offset + place / n + ((rand() - 0.5) * 0.2) / n;
		}
	}
	return [...indicesOf.values()]
		.flat()
		.map((index) => ({ id: tracks[index]?.[0] ?? "", position: positions[index] ?? 0 }))
		.sort((one, other) => one.position - other.position)
		.map(({ id }) => id);
}
