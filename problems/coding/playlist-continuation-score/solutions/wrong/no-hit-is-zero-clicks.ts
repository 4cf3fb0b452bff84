// ---
// idea: starts with 0 clicks and changes them at the first hit only
// mistake: missing-taken-as-zero
// must_fail: [nothing in common, only the artist is right, two misses by one wanted artist, two truth tracks by the artist of one miss, a wanted artist behind the first places, no entries, ids that differ in case, the only hit just behind the cut]
// messages:
//   nudge: "Which number of clicks is better, 0 or 49?"
//   pointer: "Try a list without a hit."
//   name: "Without a hit the clicks are 0, the best value there is. It is 51."
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
	let clicks = 0;
	for (const [place, track] of shown.entries()) {
		const artist = artistOf.get(track);
		if (place < truth.size && artist !== undefined && wanted.has(artist)) found.add(artist);
		if (seen.has(track)) continue;
		seen.add(track);
		if (!truth.has(track)) continue;
		if (place < truth.size) hits++;
		if (gain === 0) clicks = Math.floor(place / 10);
		gain += 1 / Math.log2(seen.size + 1);
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [(hits + found.size / 4) / truth.size, gain / ideal, clicks];
}
