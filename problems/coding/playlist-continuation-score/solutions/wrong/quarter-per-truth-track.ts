// ---
// idea: counts the hidden tracks whose artist was found
// mistake: wrong-unit-counted
// must_fail: ["everything found, one artist", two truth tracks by the artist of one miss, "artists match, one of them twice in the truth", a repeat does not let entry 501 in, more hits than the cut lets through]
// messages:
//   nudge: "What is counted by quarters, tracks of the truth or artists?"
//   pointer: "Try a truth with two tracks by the same artist, and a miss by that artist."
//   name: "Every truth track by a found artist earns a quarter. Count different artists."
// ---
type Score = [rPrecision: number, ndcg: number, clicks: number];

/** One pass over the places gathers everything. */
export function playlistScore(rec: string[], truth: Set<string>, artistOf: Map<string, string>): Score {
	if (truth.size === 0) return [0, 0, 51];
	const shown = rec.slice(0, 500);
	const found = new Set<string>();
	const seen = new Set<string>();
	let hits = 0;
	let gain = 0;
	let first = -1;
	for (const [place, track] of shown.entries()) {
		const artist = artistOf.get(track);
		if (place < truth.size && artist !== undefined) found.add(artist);
		if (seen.has(track)) continue;
		seen.add(track);
		if (!truth.has(track)) continue;
		if (place < truth.size) hits++;
		gain += 1 / Math.log2(seen.size + 1);
		if (first < 0) first = place;
	}
	let quarters = 0;
	for (const track of truth) if (found.has(artistOf.get(track) ?? "")) quarters++;
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(truth.size, 500); rank++) ideal += 1 / Math.log2(rank + 1);
	return [(hits + quarters / 4) / truth.size, gain / ideal, first < 0 ? 51 : Math.floor(first / 10)];
}
