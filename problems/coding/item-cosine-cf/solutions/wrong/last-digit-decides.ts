// ---
// idea: "compares the scores to their last digit"
// mistake: float-equality
// must_fail: ["equal sums in another order of adding", "equal scores from different counts"]
// messages:
//   nudge: "Is (1 + 2) + 3 always the same floating-point number as (3 + 2) + 1?"
//   pointer: "Print the two scores of the failing case with 17 digits."
//   name: "Rounding errors decide between equal scores. Scores at most 1e-10 apart are equal: round them for the order."
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
	return [...scores].sort(bestFirst).slice(0, n);
}

function bestFirst([a, scoreOfA]: [string, number], [b, scoreOfB]: [string, number]): number {
	if (scoreOfA !== scoreOfB) return scoreOfB - scoreOfA;
	return a < b ? -1 : 1;
}
