// ---
// idea: "recommends the most popular tracks where no seed is known"
// mistake: empty-input
// must_fail: ["no seeds", "only unknown seeds"]
// messages:
//   nudge: "Which tracks share a playlist with a seed when there is no seed?"
//   pointer: "You fall back on popular tracks; does the statement?"
//   name: "Without a known seed the list is empty. A fallback may be wise in a product, but it is not asked for here."
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
			const similarity = both / (Math.sqrt(withSeed.length * (holders.get(track)?.length ?? 0)) + shrink);
			scores.set(track, (scores.get(track) ?? 0) + similarity);
		}
	}
	if (scores.size === 0) {
		for (const [track, held] of holders) if (!unwanted.has(track)) scores.set(track, held.length);
	}
	return [...scores].sort(bestFirst).slice(0, n);
}

/** Equal scores may differ in their last digits. */
function bestFirst([a, scoreOfA]: [string, number], [b, scoreOfB]: [string, number]): number {
	if (Math.abs(scoreOfA - scoreOfB) > 1e-10) return scoreOfB - scoreOfA;
	return a < b ? -1 : 1;
}
