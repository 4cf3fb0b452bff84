// ---
// idea: asks for the longest track with a reduce that has no value to begin with
// mistake: empty-input
// must_fail: ["no credits at all", "no credits at all, the same artist"]
// messages:
//   nudge: "What if there are no credits at all?"
//   pointer: "Your code reduces a list without a first value. What if the list is empty?"
//   name: "Empty input: without credits everybody is unknown; return an empty list."
// ---
export function collabPath(credits: Map<string, string[]>, a: string, b: string): string[] {
	const longest = [...credits.values()].map(({ length }) => length).reduce((x, y) => Math.max(x, y));
	if (longest < 2 && a !== b) return [];
	const tracksOf = new Map<string, string[]>();
	for (const [track, artists] of credits) {
		for (const artist of artists) {
			const tracks = tracksOf.get(artist);
			if (tracks) tracks.push(track);
			else tracksOf.set(artist, [track]);
		}
	}
	if (!tracksOf.has(a)) return [];

	const unopened = new Map(credits);
	const foundBy = new Map<string, string | null>([[a, null]]);
	for (const artist of foundBy.keys()) {
		const partners = new Set<string>();
		for (const track of tracksOf.get(artist) ?? []) {
			for (const partner of unopened.get(track) ?? []) if (!foundBy.has(partner)) partners.add(partner);
			unopened.delete(track);
		}
		for (const partner of [...partners].sort()) foundBy.set(partner, artist);
	}
	if (!foundBy.has(b)) return [];

	const chain: string[] = [];
	for (let artist: string | null = b; artist !== null; artist = foundBy.get(artist) ?? null) chain.push(artist);
	return chain.reverse();
}
