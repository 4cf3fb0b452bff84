// ---
// idea: rounds the drawn place
// mistake: off-by-one
// must_fail: ["one artist, five draws for five places"]
// messages:
//   nudge: "With which chance is the first place drawn, with which the second?"
//   pointer: "Math.round gives both ends half the chance of the others."
//   name: "Off by one: Math.floor drops the fraction; together with i + 1 every place has the same chance."
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
			const j = Math.round(rand() * i);
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
