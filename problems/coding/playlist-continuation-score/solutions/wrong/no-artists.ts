// ---
// idea: counts tracks only
// mistake: wrong-weight
// must_fail: [one hit and two artists among the first three, "everything found, each artist once", "everything found, one artist", only the artist is right, two misses by one wanted artist, two truth tracks by the artist of one miss, "artists match, one of them twice in the truth", a hit twice among the first, a list shorter than the truth, half of the truth at the top, hits at ranks 2 and 4, tracks without an artist, an artist of the truth without a recommended track, ids that differ in case, the only hit at the last place that counts, the only hit just behind the cut, a repeat does not let entry 501 in, more hits than the cut lets through]
// messages:
//   nudge: "What does a track earn that is not in the truth, but whose artist is?"
//   pointer: "Try three misses, one of them by a wanted artist."
//   name: "R-precision counts tracks only. Each artist of the truth among the first places adds a quarter."
// ---
type Score = [rPrecision: number, ndcg: number, clicks: number];

/** One pass over the places gathers everything. */
export function playlistScore(rec: string[], truth: Set<string>, _artistOf: Map<string, string>): Score {
	if (truth.size === 0) return [0, 0, 51];
	const shown = rec.slice(0, 500);
	const seen = new Set<string>();
	let hits = 0;
	let gain = 0;
	let first = -1;
	for (const [place, track] of shown.entries()) {
		if (seen.has(track)) continue;
		seen.add(track);
		if (!truth.has(track)) continue;
		if (place < truth.size) hits++;
		gain += 1 / Math.log2(seen.size + 1);
		if (first < 0) first = place;
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [hits / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
