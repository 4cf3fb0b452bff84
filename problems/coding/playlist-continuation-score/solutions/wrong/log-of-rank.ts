// ---
// idea: divides by the logarithm of the rank, and by 1 at the first
// mistake: off-by-one
// must_fail: [one hit and two artists among the first three, "a hit on the second page, after a repeat", the first hit is off the first page, the first hit ends the first page, "artists match, one of them twice in the truth", a hit twice among the first, a repeat keeps a hit out of the first places, a hit behind the first places, a list shorter than the truth, half of the truth at the top, one hit at the end of a list longer than the truth, hits at ranks 2 and 4, tracks without an artist, an artist of the truth without a recommended track, the only hit at the last place that counts, a repeat does not let entry 501 in]
// messages:
//   nudge: "What do ranks 1 and 2 earn in your code?"
//   pointer: "Try a list whose only hit is at rank 2."
//   name: "The discount is log2(rank), so ranks 1 and 2 earn the same. Use log2(rank + 1)."
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
		gain += 1 / Math.max(Math.log2(seen.size), 1);
		if (first < 0) first = place;
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.max(Math.log2(rank), 1);
	return [(hits + found.size / 4) / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
