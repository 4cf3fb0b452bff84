// ---
// idea: turns every id into small letters before it starts
// mistake: groups-mixed
// must_fail: [ids that differ in case]
// messages:
//   nudge: "When are two ids the same?"
//   pointer: "Try A in the list and a in the truth."
//   name: "Ids are folded to one case. They are compared character by character."
// ---
type Score = [rPrecision: number, ndcg: number, clicks: number];

const fold = (id: string) => id.toLowerCase();

/** One pass over the places gathers everything. */
export function playlistScore(rec: string[], hidden: Set<string>, artists: Map<string, string>): Score {
	const truth = new Set([...hidden].map(fold));
	const artistOf = new Map([...artists].map(([track, artist]) => [fold(track), fold(artist)]));
	if (truth.size === 0) return [0, 0, 51];
	const shown = rec.slice(0, 500).map(fold);
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
