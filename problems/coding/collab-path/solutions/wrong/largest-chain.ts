// ---
// idea: discovers new partners from the largest name to the smallest
// mistake: tie-break
// must_fail: ["two ways of equal length", "the first difference decides", "the smallest partner is on the second track", "a tie in the middle of a long chain", "capitals come first", "10 before 2", "signs have their place", "a name that begins like another"]
// messages:
//   nudge: "Which of two equally short chains is asked for?"
//   pointer: "Look at the first example: both chains have three artists."
//   name: "Tie: the smallest chain is asked; compare artist by artist from a and take the smaller one."
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
		for (const partner of [...partners].sort().reverse()) foundBy.set(partner, artist);
	}
	if (!foundBy.has(b)) return [];

	const chain: string[] = [];
	for (let artist: string | null = b; artist !== null; artist = foundBy.get(artist) ?? null) chain.push(artist);
	return chain.reverse();
}
