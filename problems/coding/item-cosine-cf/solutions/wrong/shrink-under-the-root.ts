// ---
// idea: "adds shrink below the root"
// mistake: wrong-weight
// must_fail: ["four playlists", "the largest shrink", "a fractional shrink"]
// messages:
//   nudge: "What exactly stands below the root?"
//   pointer: "For b of the first example the denominator is 3 + 1."
//   name: "Shrink is added before the root is taken. Add it afterwards."
// ---
export function recommend(playlists: string[][], seeds: string[], n: number, shrink: number): [string, number][] {
	const members = playlists.map((playlist) => new Set(playlist));
	const holders = new Map<string, Set<string>[]>();
	for (const tracks of members) {
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
			const similarity = both / Math.sqrt(withSeed.length * (holders.get(track)?.length ?? 0) + shrink);
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
