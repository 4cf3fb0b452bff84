// ---
// idea: returns the number of shown pages when no place holds a hit
// mistake: missing-taken-as-zero
// must_fail: [nothing in common, only the artist is right, two misses by one wanted artist, two truth tracks by the artist of one miss, a wanted artist behind the first places, no entries, ids that differ in case, the only hit just behind the cut]
// messages:
//   nudge: "What does the statement give for a list without a hit?"
//   pointer: "Try a list without a hit."
//   name: "A list without a hit gets the clicks to its end. It is 51, whatever its length."
// ---
type Score = [rPrecision: number, ndcg: number, clicks: number];

/** One pass over the places gathers everything. */
export function playlistScore(rec: string[], truth: Set<string>, artistOf: Map<string, string>): Score {
	if (truth.size === 0) return [0, 0, 51];
	const shown = rec.slice(0, 500);
	const wanted = new Set<string>();
	for (const track of truth) wanted.add(artistOf.get(track) ?? "");
	const found = new Set<string>();
	const seen = new Set<string>();
	let hits = 0;
	let gain = 0;
	let first = -1;
	for (const [place, track] of shown.entries()) {
		const artist = artistOf.get(track);
		if (place < truth.size && artist !== undefined && wanted.has(artist)) found.add(artist);
		if (seen.has(track)) continue;
		seen.add(track);
		if (!truth.has(track)) continue;
		if (place < truth.size) hits++;
		gain += 1 / Math.log2(seen.size + 1);
		if (first < 0) first = place;
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [(hits + found.size / 4) / truth.size, gain / ideal, first < 0 ? Math.ceil(shown.length / 10) : Math.floor(first / 10)];
}
