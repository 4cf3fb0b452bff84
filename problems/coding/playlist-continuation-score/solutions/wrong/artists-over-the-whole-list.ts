// ---
// idea: gathers the artists of all shown tracks in the one pass
// mistake: cut-ignored
// must_fail: ["a hit on the second page, after a repeat", the first hit is off the first page, the first hit ends the first page, a repeat keeps a hit out of the first places, a hit behind the first places, a wanted artist behind the first places, one hit at the end of a list longer than the truth, hits at ranks 2 and 4]
// messages:
//   nudge: "Where may an artist stand to earn its quarter?"
//   pointer: "Try a list whose third entry is by a wanted artist, with a truth of two tracks."
//   name: "Artists are looked for in the whole list. They count among the first places only, like hits."
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
		if (artist !== undefined && wanted.has(artist)) found.add(artist);
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
