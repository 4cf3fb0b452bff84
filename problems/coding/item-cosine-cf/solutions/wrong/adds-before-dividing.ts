// ---
// idea: "adds up the counts and the roots of all seeds and divides once"
// mistake: wrong-order-of-steps
// must_fail: ["the sum, not the mean or the best", "seeds that share playlists", "a hundred seeds"]
// messages:
//   nudge: "How many fractions make the score of a track that is near to two seeds?"
//   pointer: "Try two seeds, one track, and shrink 1000."
//   name: "Numerators and denominators are added up before the division. Divide for each seed, then add the quotients."
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
	const roots = new Map<string, number>();
	const counts = new Map<string, number>();
	for (const seed of unwanted) {
		const withSeed = holders.get(seed) ?? [];
		const shared = new Map<string, number>();
		for (const tracks of withSeed) {
			for (const track of tracks) shared.set(track, (shared.get(track) ?? 0) + 1);
		}
		for (const [track, both] of shared) {
			if (unwanted.has(track)) continue;
			const root = Math.sqrt(withSeed.length * (holders.get(track)?.length ?? 0));
			roots.set(track, (roots.get(track) ?? 0) + root);
			counts.set(track, (counts.get(track) ?? 0) + both);
		}
	}
	const scores = [...counts].map(([track, both]): [string, number] => [track, both / ((roots.get(track) ?? 0) + shrink)]);
	return scores.sort(bestFirst).slice(0, n);
}

/** Equal scores may differ in their last digits. */
function bestFirst([a, scoreOfA]: [string, number], [b, scoreOfB]: [string, number]): number {
	if (Math.abs(scoreOfA - scoreOfB) > 1e-10) return scoreOfB - scoreOfA;
	return a < b ? -1 : 1;
}
