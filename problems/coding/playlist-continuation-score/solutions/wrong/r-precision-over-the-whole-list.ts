// ---
// idea: counts hits and artists at every place
// mistake: cut-ignored
// must_fail: [one hit and two artists among the first three, "a hit on the second page, after a repeat", the first hit is off the first page, the first hit ends the first page, a repeat keeps a hit out of the first places, a hit behind the first places, a wanted artist behind the first places, one hit at the end of a list longer than the truth, hits at ranks 2 and 4, the only hit at the last place that counts, a repeat does not let entry 501 in]
// messages:
//   nudge: "How many places does R-precision look at?"
//   pointer: "Try a truth of two tracks and a list whose only hit is at place 3."
//   name: "R-precision looks at the whole list. It ends after as many places as the truth has tracks."
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
		hits++;
		gain += 1 / Math.log2(seen.size + 1);
		if (first < 0) first = place;
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [(hits + found.size / 4) / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
