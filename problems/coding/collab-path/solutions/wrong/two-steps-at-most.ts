// ---
// idea: looks at the partners of a and at their partners
// mistake: loop-runs-once
// must_fail: ["the first difference decides", "a tie in the middle of a long chain", "many tracks make no shorter chain", "a chain of six", "a name that begins like another", "a track called like an artist", "tracks called like their artists"]
// messages:
//   nudge: "How long can a chain be?"
//   pointer: "You have written the step twice. Where is the loop?"
//   name: "Loop runs once: go on until b is found or nobody new turns up."
// ---
export function collabPath(credits: Map<string, string[]>, a: string, b: string): string[] {
	const tracksOf = new Map<string, string[]>();
	for (const [track, artists] of credits) {
		for (const artist of artists) {
			const tracks = tracksOf.get(artist);
			if (tracks) tracks.push(track);
			else tracksOf.set(artist, [track]);
		}
	}
	if (!tracksOf.has(a) || !tracksOf.has(b)) return [];
	if (a === b) return [a];
	const partnersOf = (artist: string): Set<string> =>
		new Set((tracksOf.get(artist) ?? []).flatMap((track) => credits.get(track) ?? []));
	const near = partnersOf(a);
	if (near.has(b)) return [a, b];
	const ofGoal = partnersOf(b);
	for (const partner of [...near].sort()) if (ofGoal.has(partner)) return [a, partner, b];
	return [];
}
