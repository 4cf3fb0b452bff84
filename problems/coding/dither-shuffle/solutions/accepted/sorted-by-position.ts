// ---
// idea: group the tracks by artist, give every track its position, and sort all of them once
// cost: O(n log n) time, O(n) memory
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
			[own[i], own[j]] = [own[j] as number, own[i] as number];
		}
		const offset = rand() / n;
		for (const [place, index] of own.entries()) {
			positions[index] = offset + place / n + ((rand() - 0.5) * 0.2) / n;
		}
	}
	// the sort is stable, so equal positions keep the order of the input
	return tracks
		.map(([id], index) => ({ id, position: positions[index] as number }))
		.sort((one, other) => one.position - other.position)
		.map(({ id }) => id);
}
