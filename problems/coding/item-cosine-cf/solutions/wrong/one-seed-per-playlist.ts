// ---
// idea: "lets a playlist count for the first of its seeds only"
// mistake: first-item-only
// must_fail: ["a playlist with three seeds", "seeds that share playlists", "a hundred seeds"]
// messages:
//   nudge: "A playlist holds two seeds. For which of them does it count?"
//   pointer: "Try one playlist with three seeds and a track."
//   name: "The search ends at the first seed of a playlist. Each seed in it shares this playlist with its tracks."
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
	const done = new Set<Set<string>>();
	const scores = new Map<string, number>();
	for (const seed of unwanted) {
		const withSeed = holders.get(seed) ?? [];
		const shared = new Map<string, number>();
		for (const tracks of withSeed) {
			if (done.has(tracks)) continue;
			done.add(tracks);
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
