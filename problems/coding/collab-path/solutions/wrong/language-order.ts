// ---
// idea: sorts artists by the rules of a language
// mistake: text-order
// must_fail: ["capitals come first", "signs have their place"]
// messages:
//   nudge: "Which comes first, bo or Cy?"
//   pointer: "localeCompare puts words in the order of a dictionary for people."
//   name: "Text order: compare with <, or sort without a function; then capitals come before small letters and cy10 before cy2."
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
		for (const partner of [...partners].sort((x, y) => x.localeCompare(y))) foundBy.set(partner, artist);
	}
	if (!foundBy.has(b)) return [];

	const chain: string[] = [];
	for (let artist: string | null = b; artist !== null; artist = foundBy.get(artist) ?? null) chain.push(artist);
	return chain.reverse();
}
