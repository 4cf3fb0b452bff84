// ---
// idea: uses the same jitter for all artists
// mistake: wrong-weight
// must_fail: ["the jitter shrinks with the number of tracks", "a long list of draws"]
// messages:
//   nudge: "How far may a track move, compared with the distance to the next one of its artist?"
//   pointer: "An artist with fifty tracks has steps of 0.02. And your jitter?"
//   name: "Wrong formula: the jitter is divided by n as well."
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
			positions[index] = offset + place / n + (rand() - 0.5) * 0.2;
		}
	}
	// the sort is stable, so equal positions keep the order of the input
	return tracks
		.map(([id], index) => ({ id, position: positions[index] ?? 0 }))
		.sort((one, other) => one.position - other.position)
		.map(({ id }) => id);
}
