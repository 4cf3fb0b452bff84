// ---
// idea: counts a hit before it asks whether the track came before
// mistake: duplicates-counted
// must_fail: [a hit twice among the first]
// messages:
//   nudge: "Can R-precision reach 1 with a single track of the truth?"
//   pointer: "Try [a, a, b] with a truth of a, b and c."
//   name: "A repeated hit counts as a second hit. Among the first places each track counts once."
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
		if (place < truth.size && truth.has(track)) hits++;
		if (seen.has(track)) continue;
		seen.add(track);
		if (!truth.has(track)) continue;
		gain += 1 / Math.log2(seen.size + 1);
		if (first < 0) first = place;
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [(hits + found.size / 4) / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
