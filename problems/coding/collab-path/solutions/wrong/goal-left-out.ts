// ---
// idea: follows the chain back from b and keeps only those that it finds on the way
// mistake: last-item-lost
// must_fail: ["two ways of equal length", "short before small", "partners on one track", "first and last of a long list", "the two guests of a track", "against the order of the credits", "the first difference decides", "the smallest partner is on the second track", "the smallest partner is a dead end", "the smallest partner is a detour", "a tie in the middle of a long chain", "many tracks make no shorter chain"]
// messages:
//   nudge: "With whom does a chain end?"
//   pointer: "Your walk back leaves out b, where it began."
//   name: "Last item lost: the chain holds both ends."
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
	if (!foundBy.has(b)) return [];

	const chain: string[] = [];
	for (let artist: string | null = b; artist !== null; artist = foundBy.get(artist) ?? null) chain.push(artist);
	return a === b ? [a] : chain.slice(1).reverse();
}
