// ---
// idea: search from a; each artist discovers its new partners in order, so chains are found by length and then by order
// cost: O(c + p log p) time for c credits and p artists, O(c) memory; each track is opened once
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
	return chain.reverse();
}
