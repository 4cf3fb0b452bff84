// ---
// idea: searches the first hit in the list as it was given
// mistake: cut-ignored
// must_fail: [the only hit just behind the cut]
// messages:
//   nudge: "What are the clicks when the first hit is at place 501?"
//   pointer: "Try 500 misses and then a hit."
//   name: "The clicks are computed on the whole list, which gives a 50 that cannot occur. Cut first; without a hit it is 51."
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
	const first = rec.findIndex((track) => truth.has(track));
	for (const [place, track] of shown.entries()) {
		const artist = artistOf.get(track);
		if (place < truth.size && artist !== undefined && wanted.has(artist)) found.add(artist);
		if (seen.has(track)) continue;
		seen.add(track);
		if (!truth.has(track)) continue;
		if (place < truth.size) hits++;
		gain += 1 / Math.log2(seen.size + 1);
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [(hits + found.size / 4) / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
