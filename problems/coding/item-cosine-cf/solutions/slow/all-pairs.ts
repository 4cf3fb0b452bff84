// ---
// idea: "counts all pairs of tracks before it looks at the seeds"
// mistake: hidden-quadratic
// must_fail: ["scale"]
// messages:
//   nudge: "How many pairs of tracks does one playlist of 10,000 tracks hold?"
//   pointer: "You count pairs that no seed is part of."
//   name: "The whole matrix of tracks by tracks is built, for a handful of its rows. Count only beside the seeds."
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

	const matrix = new Map<string, Map<string, number>>();
	for (const [track, lists] of holders) {
		const row = new Map<string, number>();
		for (const tracks of lists) for (const other of tracks) row.set(other, (row.get(other) ?? 0) + 1);
		matrix.set(track, row);
	}

	const unwanted = new Set(seeds);
	const scores = new Map<string, number>();
	for (const seed of unwanted) {
		const withSeed = holders.get(seed) ?? [];
		for (const [track, both] of matrix.get(seed) ?? []) {
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
