// ---
// idea: searches from a, and keeps the start when b was not found
// mistake: partial-result
// must_fail: ["no chain", "the goal is unknown", "named only as a track", "solos and empty tracks"]
// messages:
//   nudge: "What does your code return when no chain exists?"
//   pointer: "A chain that does not end at b is no chain to b."
//   name: "Partial result: return an empty list when the search does not reach b."
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
	if (!foundBy.has(b)) return [a];

	const chain: string[] = [];
	for (let artist: string | null = b; artist !== null; artist = foundBy.get(artist) ?? null) chain.push(artist);
	return chain.reverse();
}
