// ---
// idea: links each artist of a track with the one before it
// mistake: input-ignored
// must_fail: ["two ways of equal length", "first and last of a long list", "the smallest partner is on the second track"]
// messages:
//   nudge: "Three artists share a track. How many pairs of partners are that?"
//   pointer: "You link the first with the second and the second with the third."
//   name: "Input ignored: all artists of a track are partners of one another, wherever they stand in the list."
// ---
export function collabPath(credits: Map<string, string[]>, a: string, b: string): string[] {
	const partners = new Map<string, Set<string>>();
	const partnersOf = (artist: string): Set<string> => {
		const known = partners.get(artist) ?? new Set();
		partners.set(artist, known);
		return known;
	};
	for (const artists of credits.values()) {
		for (const [place, artist] of artists.entries()) {
			const before = artists[place - 1] ?? artist;
			partnersOf(artist).add(before);
			partnersOf(before).add(artist);
		}
	}
	if (!partners.has(a) || !partners.has(b)) return [];

	const cameFrom = new Map<string, string | undefined>([[a, undefined]]);
	for (const artist of cameFrom.keys()) {
		const fresh = [...partnersOf(artist)].filter((partner) => !cameFrom.has(partner));
		for (const partner of fresh.sort()) cameFrom.set(partner, artist);
	}
	if (!cameFrom.has(b)) return [];
	const chain: string[] = [];
	for (let at: string | undefined = b; at !== undefined; at = cameFrom.get(at)) chain.push(at);
	return chain.reverse();
}
