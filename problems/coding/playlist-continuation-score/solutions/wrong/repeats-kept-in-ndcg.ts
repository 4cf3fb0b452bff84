// ---
// idea: adds the gain of a hit by its place, repeats included
// mistake: duplicates-counted
// must_fail: ["a hit on the second page, after a repeat", a hit twice among the first, a repeat keeps a hit out of the first places, a repeat does not let entry 501 in]
// messages:
//   nudge: "What is the rank of an entry that follows a repeat?"
//   pointer: "Try [x, x, a] with one hit."
//   name: "Repeats take ranks and earn gains. Remove them for NDCG and close up."
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
		if (truth.has(track)) gain += 1 / Math.log2(place + 2);
		if (seen.has(track)) continue;
		seen.add(track);
		if (!truth.has(track)) continue;
		if (place < truth.size) hits++;
		if (first < 0) first = place;
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [(hits + found.size / 4) / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
