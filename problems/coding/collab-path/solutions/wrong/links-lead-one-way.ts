// ---
// idea: adds the artists that follow in the list to the partners of each
// mistake: wrong-direction
// must_fail: ["partners on one track", "first and last of a long list", "against the order of the credits", "a chain of six", "credits stay as they are"]
// messages:
//   nudge: "bo and ana share a track. Is there a way from ana to bo, and one from bo to ana?"
//   pointer: "You store a partner in one direction only."
//   name: "Wrong direction: a shared track links both artists with each other, whatever their order in the list."
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
			const known = partnersOf(artist);
			for (const later of artists.slice(place + 1)) known.add(later);
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
