// ---
// idea: adds a quarter at each new track by a wanted artist
// mistake: duplicates-counted
// must_fail: ["everything found, one artist", two misses by one wanted artist, a repeat does not let entry 501 in, more hits than the cut lets through]
// messages:
//   nudge: "What is counted by quarters, tracks or artists?"
//   pointer: "Try two tracks by one wanted artist."
//   name: "Every track by a wanted artist earns a quarter. Count each artist once."
// ---
type Score = [rPrecision: number, ndcg: number, clicks: number];

/** One pass over the places gathers everything. */
export function playlistScore(rec: string[], truth: Set<string>, artistOf: Map<string, string>): Score {
	if (truth.size === 0) return [0, 0, 51];
	const shown = rec.slice(0, 500);
	const wanted = new Set<string>();
	for (const track of truth) wanted.add(artistOf.get(track) ?? "");
	let quarters = 0;
	const seen = new Set<string>();
	let hits = 0;
	let gain = 0;
	let first = -1;
	for (const [place, track] of shown.entries()) {
		const artist = artistOf.get(track);
		if (seen.has(track)) continue;
		seen.add(track);
		if (place < truth.size && artist !== undefined && wanted.has(artist)) quarters++;
		if (!truth.has(track)) continue;
		if (place < truth.size) hits++;
		gain += 1 / Math.log2(seen.size + 1);
		if (first < 0) first = place;
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [(hits + quarters / 4) / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
