// ---
// idea: divides R-precision by the number of places that are there
// mistake: wrong-denominator
// must_fail: [a list shorter than the truth, more hits than the cut lets through]
// messages:
//   nudge: "What divides R-precision when the list is shorter than the truth?"
//   pointer: "Try a list of one hit and a truth of four tracks."
//   name: "R-precision is divided by the entries that are there. Divide by the size of the truth."
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
	return [(hits + found.size / 4) / Math.max(1, Math.min(shown.length, truth.size)), gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
