// ---
// idea: makes the ranks from the different tracks of the whole list
// mistake: wrong-order-of-steps
// must_fail: [a repeat does not let entry 501 in]
// messages:
//   nudge: "Which comes first for NDCG, the cut or the removal of repeats?"
//   pointer: "Take 500 entries with one repeat, and a hit at place 501. Does the hit get in?"
//   name: "Repeats are removed before the cut, so entries from beyond it move up. Cut first."
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
		if (first < 0) first = place;
	}
	for (const [i, track] of [...new Set(rec)].slice(0, 500).entries()) {
		if (truth.has(track)) gain += 1 / Math.log2(i + 2);
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [(hits + found.size / 4) / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
