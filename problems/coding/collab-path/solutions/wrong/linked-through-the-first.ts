// ---
// idea: lets everybody on a track know its main artist, and the main artist everybody
// mistake: first-item-only
// must_fail: ["the two guests of a track"]
// messages:
//   nudge: "Three artists share a track. How many pairs of partners are that?"
//   pointer: "Look at the two guests of a track: can your search step from one to the other?"
//   name: "First item only: all artists of a track are partners of one another."
// ---
export function collabPath(credits: Map<string, string[]>, a: string, b: string): string[] {
	const partners = new Map<string, Set<string>>();
	const partnersOf = (artist: string): Set<string> => {
		const known = partners.get(artist) ?? new Set();
		partners.set(artist, known);
		return known;
	};
	for (const artists of credits.values()) {
		const [main] = artists;
		if (main === undefined) continue;
		for (const guest of artists) {
			partnersOf(main).add(guest);
			partnersOf(guest).add(main);
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
