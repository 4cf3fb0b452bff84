// ---
// idea: "counts every entry of a playlist, repeats included"
// mistake: duplicates-counted
// must_fail: ["a playlist that repeats a track", "a playlist that repeats the seed", "a repeat in a playlist without a seed"]
// messages:
//   nudge: "A playlist holds the same track four times. How many playlists is that?"
//   pointer: "Follow the fourth playlist of the first example, which holds d twice."
//   name: "Repeats inside a playlist are counted. Make a set of each playlist before you count anything."
// ---
export function recommend(playlists: string[][], seeds: string[], n: number, shrink: number): [string, number][] {
	const holders = new Map<string, string[][]>();
	for (const tracks of playlists) {
		for (const track of tracks) {
			const held = holders.get(track);
			if (held) held.push(tracks);
			else holders.set(track, [tracks]);
		}
	}

	const unwanted = new Set(seeds);
	const scores = new Map<string, number>();
	for (const seed of unwanted) {
		const withSeed = holders.get(seed) ?? [];
		const shared = new Map<string, number>();
		for (const tracks of withSeed) {
			for (const track of tracks) shared.set(track, (shared.get(track) ?? 0) + 1);
		}
		for (const [track, both] of shared) {
			if (unwanted.has(track)) continue;
			const similarity = both / (Math.sqrt(withSeed.length * (holders.get(track)?.length ?? 0)) + shrink);
			scores.set(track, (scores.get(track) ?? 0) + similarity);
		}
	}
	return [...scores].sort(bestFirst).slice(0, n);
}

/** Equal scores may differ in their last digits. */
function bestFirst([a, scoreOfA]: [string, number], [b, scoreOfB]: [string, number]): number {
	if (Math.abs(scoreOfA - scoreOfB) > 1e-10) return scoreOfB - scoreOfA;
	return a < b ? -1 : 1;
}
