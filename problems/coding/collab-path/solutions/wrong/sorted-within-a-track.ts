// ---
// idea: goes through the tracks of an artist and adds the new partners of each in order
// mistake: tie-break
// must_fail: ["the first difference decides", "the smallest partner is on the second track", "a tie in the middle of a long chain", "capitals come first", "10 before 2", "signs have their place", "a name that begins like another"]
// messages:
//   nudge: "An artist has two tracks. Whose partners does your search discover first?"
//   pointer: "You sort inside a track. The smallest partner may be on the second one."
//   name: "Tie: collect the new partners of all tracks of the artist, then sort them together."
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
		for (const track of tracksOf.get(artist) ?? []) {
			const partners = [...(unopened.get(track) ?? [])].sort();
			unopened.delete(track);
			for (const partner of partners) if (!foundBy.has(partner)) foundBy.set(partner, artist);
		}
	}
	if (!foundBy.has(b)) return [];

	const chain: string[] = [];
	for (let artist: string | null = b; artist !== null; artist = foundBy.get(artist) ?? null) chain.push(artist);
	return chain.reverse();
}
