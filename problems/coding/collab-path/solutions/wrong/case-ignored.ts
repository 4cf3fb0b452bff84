// ---
// idea: discovers new partners in the order of their names in small letters
// mistake: text-order
// must_fail: ["capitals come first"]
// messages:
//   nudge: "Which comes first, bo or Cy?"
//   pointer: "The statement compares character by character. Where do capitals stand?"
//   name: "Text order: capitals come before small letters, so plain comparison of the texts is right."
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
		for (const partner of [...partners].sort((x, y) => compareSmall(x.toLowerCase(), y.toLowerCase()))) foundBy.set(partner, artist);
	}
	if (!foundBy.has(b)) return [];

	const chain: string[] = [];
	for (let artist: string | null = b; artist !== null; artist = foundBy.get(artist) ?? null) chain.push(artist);
	return chain.reverse();
}

function compareSmall(x: string, y: string): number {
	if (x === y) return 0;
	return x < y ? -1 : 1;
}
