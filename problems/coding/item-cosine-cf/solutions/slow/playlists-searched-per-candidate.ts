// ---
// idea: "goes through all playlists for every candidate"
// mistake: repeated-work
// must_fail: ["scale"]
// messages:
//   nudge: "What does one candidate cost?"
//   pointer: "With 6,000 candidates and 20,000 playlists, how often do you look into a playlist?"
//   name: "All playlists are gone through again for each candidate. Count all candidates in one pass."
// ---
export function recommend(playlists: string[][], seeds: string[], n: number, shrink: number): [string, number][] {
	const members = playlists.map((playlist) => new Set(playlist));
	const unwanted = [...new Set(seeds)];
	const candidates = new Set<string>();
	for (const tracks of members) {
		if (!unwanted.some((seed) => tracks.has(seed))) continue;
		for (const track of tracks) candidates.add(track);
	}
	for (const seed of unwanted) candidates.delete(seed);

	const scores: [string, number][] = [];
	for (const track of candidates) {
		const own = members.filter((tracks) => tracks.has(track)).length;
		let score = 0;
		for (const seed of unwanted) {
			const withSeed = members.filter((tracks) => tracks.has(seed));
			const both = withSeed.filter((tracks) => tracks.has(track)).length;
			if (both > 0) score += both / (Math.sqrt(withSeed.length * own) + shrink);
		}
		scores.push([track, score]);
	}
	return scores.sort(bestFirst).slice(0, n);
}

function bestFirst([a, scoreOfA]: [string, number], [b, scoreOfB]: [string, number]): number {
	if (Math.abs(scoreOfA - scoreOfB) > 1e-10) return scoreOfB - scoreOfA;
	return a < b ? -1 : 1;
}
