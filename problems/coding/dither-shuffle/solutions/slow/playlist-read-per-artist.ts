// ---
// idea: filters the playlist once for every artist
// cost: O(n · a) for a artists
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How does your code find the tracks of an artist?"
//   pointer: "For every artist you read the whole playlist."
//   name: "Hidden quadratic: O(n · a). One pass over the playlist puts every track into the list of its artist."
// ---
export function ditherShuffle(tracks: Array<[string, string]>, rand: () => number): string[] {
	const artists = new Set(tracks.map(([, artist]) => artist));

	const positions = new Float64Array(tracks.length);
	for (const artist of artists) {
		const own = [...tracks.keys()].filter((index) => tracks[index]?.[1] === artist);
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
	// the sort is stable, so equal positions keep the order of the input
	return tracks
		.map(([id], index) => ({ id, position: positions[index] ?? 0 }))
		.sort((one, other) => one.position - other.position)
		.map(({ id }) => id);
}
