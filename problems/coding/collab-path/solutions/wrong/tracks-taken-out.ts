// ---
// idea: deletes a track from the credits as soon as its artists were read
// mistake: input-mutated
// must_fail: ["two ways of equal length", "short before small", "no chain", "the goal is unknown", "named only as a track", "partners on one track", "first and last of a long list", "the two guests of a track", "against the order of the credits", "the first difference decides", "the smallest partner is on the second track", "the smallest partner is a dead end"]
// messages:
//   nudge: "What do the credits look like after your function has returned?"
//   pointer: "delete on an argument changes the map of the caller."
//   name: "Input mutated: remember the opened tracks in a set of your own, or work on a copy."
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
	if (!tracksOf.has(a)) return [];

	const foundBy = new Map<string, string | null>([[a, null]]);
	for (const artist of foundBy.keys()) {
		if (foundBy.has(b)) break;
		const partners = new Set<string>();
		for (const track of tracksOf.get(artist) ?? []) {
			for (const partner of credits.get(track) ?? []) if (!foundBy.has(partner)) partners.add(partner);
			credits.delete(track);
		}
		for (const partner of [...partners].sort()) foundBy.set(partner, artist);
	}
	if (!foundBy.has(b)) return [];

	const chain: string[] = [];
	for (let artist: string | null = b; artist !== null; artist = foundBy.get(artist) ?? null) chain.push(artist);
	return chain.reverse();
}
