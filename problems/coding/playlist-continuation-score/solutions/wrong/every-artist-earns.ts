// ---
// idea: gathers whatever artists stand at the first places
// mistake: filter-missing
// must_fail: [one hit and two artists among the first three, nothing in common, only the artist is right, two truth tracks by the artist of one miss, "artists match, one of them twice in the truth", a repeat keeps a hit out of the first places, a wanted artist behind the first places, half of the truth at the top, hits at ranks 2 and 4, an artist of the truth without a recommended track, ids that differ in case]
// messages:
//   nudge: "Which artists are wanted?"
//   pointer: "Try a list whose first artist occurs nowhere in the truth."
//   name: "Artists outside the truth earn a quarter too. Keep only artists of the truth."
// ---
type Score = [rPrecision: number, ndcg: number, clicks: number];

/** One pass over the places gathers everything. */
export function playlistScore(rec: string[], truth: Set<string>, artistOf: Map<string, string>): Score {
	if (truth.size === 0) return [0, 0, 51];
	const shown = rec.slice(0, 500);
	const found = new Set<string>();
	const seen = new Set<string>();
	let hits = 0;
	let gain = 0;
	let first = -1;
	for (const [place, track] of shown.entries()) {
		const artist = artistOf.get(track);
		if (place < truth.size && artist !== undefined) found.add(artist);
		if (seen.has(track)) continue;
		seen.add(track);
		if (!truth.has(track)) continue;
		if (place < truth.size) hits++;
		gain += 1 / Math.log2(seen.size + 1);
		if (first < 0) first = place;
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [(hits + found.size / 4) / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
