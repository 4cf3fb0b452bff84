// ---
// idea: looks for b among the partners only, and a is not one of its own
// mistake: empty-input
// must_fail: ["the same artist", "the same artist, solo"]
// messages:
//   nudge: "How many links does a chain of one artist need?"
//   pointer: "Ask for the chain from ana to ana."
//   name: "The smallest chain: when a and b are the same credited artist, the chain is that artist alone."
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
	if (!tracksOf.has(a) || a === b) return [];

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
