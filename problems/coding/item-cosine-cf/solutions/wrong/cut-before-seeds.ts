// ---
// idea: "cuts the list and takes the seeds out afterwards"
// mistake: wrong-order-of-steps
// must_fail: ["seeds do not take places", "one track wanted", "seeds that share playlists"]
// messages:
//   nudge: "How many tracks come back when seeds are among the first n?"
//   pointer: "Ask for one track with one seed."
//   name: "Seeds take places of the list before they are removed. Take them out first, then cut."
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
			const similarity = both / (Math.sqrt(withSeed.length * (holders.get(track)?.length ?? 0)) + shrink);
			scores.set(track, (scores.get(track) ?? 0) + similarity);
		}
	}
	const best = [...scores].sort(bestFirst).slice(0, n);
	return best.filter(([track]) => !unwanted.has(track));
}

/** Equal scores may differ in their last digits. */
function bestFirst([a, scoreOfA]: [string, number], [b, scoreOfB]: [string, number]): number {
	if (Math.abs(scoreOfA - scoreOfB) > 1e-10) return scoreOfB - scoreOfA;
	return a < b ? -1 : 1;
}
