// ---
// idea: walks over the whole list
// mistake: cut-ignored
// must_fail: [the only hit just behind the cut, a repeat does not let entry 501 in, more hits than the cut lets through]
// messages:
//   nudge: "How many entries of a long list are looked at?"
//   pointer: "Try a list of 501 entries whose last one is the only hit."
//   name: "The list is never cut. Entries beyond place 500 do not exist for any of the three."
// ---
type Score = [rPrecision: number, ndcg: number, clicks: number];

/** One pass over the places gathers everything. */
export function playlistScore(rec: string[], truth: Set<string>, artistOf: Map<string, string>): Score {
	if (truth.size === 0) return [0, 0, 51];
	const shown = rec;
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
	return [(hits + found.size / 4) / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
