// ---
// idea: "counts a track once beside a seed, but every entry of it in its frequency"
// mistake: duplicates-counted
// must_fail: ["four playlists", "a playlist that repeats a track", "a playlist that repeats the seed", "a repeat in a playlist without a seed"]
// messages:
//   nudge: "In how many playlists does d of the first example stand?"
//   pointer: "You take repeats out in one of the two counts. Look at the other one."
//   name: "The frequency counts entries. It is the number of playlists that hold the track, each once."
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

	const entries = new Map<string, number>();
	for (const track of playlists.flat()) entries.set(track, (entries.get(track) ?? 0) + 1);

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
			const similarity = both / (Math.sqrt((entries.get(seed) ?? 0) * (entries.get(track) ?? 0)) + shrink);
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
