// ---
// idea: goes deeper with every new partner, with a stack of its own, and stops at the first chain that arrives
// mistake: wrong-choice
// must_fail: ["two ways of equal length", "short before small", "partners on one track", "the smallest partner is a detour", "credits stay as they are"]
// messages:
//   nudge: "Is the first chain that you find a shortest one?"
//   pointer: "A depth-first search goes far before it goes wide. Follow the second example."
//   name: "Wrong choice: search in breadth, so that everybody at distance 1 comes before anybody at distance 2."
// ---
export function collabPath(credits: Map<string, string[]>, a: string, b: string): string[] {
	const partners = new Map<string, Set<string>>();
	for (const artists of credits.values()) {
		for (const artist of artists) {
			const known = partners.get(artist) ?? new Set();
			for (const partner of artists) known.add(partner);
			partners.set(artist, known);
		}
	}
	if (!partners.has(a) || !partners.has(b)) return [];

	const seen = new Set([a]);
	const path = [{ artist: a, open: [...(partners.get(a) ?? [])].sort().reverse() }];
	for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
		if (here.artist === b) return path.map(({ artist }) => artist);
		const partner = here.open.pop();
		if (partner === undefined) path.pop();
		else if (!seen.has(partner)) {
			seen.add(partner);
			path.push({ artist: partner, open: [...(partners.get(partner) ?? [])].sort().reverse() });
		}
	}
	return [];
}
