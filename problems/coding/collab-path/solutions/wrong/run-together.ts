// ---
// idea: keeps the best chain of every artist and compares chains joined into one text
// mistake: text-order
// must_fail: ["a name that begins like another"]
// messages:
//   nudge: "Compare the chains [a, anz, c] and [a, an, zz]: which one is smaller?"
//   pointer: "You join the artists of a chain before you compare. A short name then runs into the next one."
//   name: "Text order: compare chains artist by artist; an is smaller than anz whatever follows."
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
	if (!tracksOf.has(a) || !tracksOf.has(b)) return [];

	const steps = new Map([[b, 0]]);
	const unopened = new Map(credits);
	for (const [artist, distance] of steps) {
		for (const track of tracksOf.get(artist) ?? []) {
			for (const partner of unopened.get(track) ?? []) {
				if (!steps.has(partner)) steps.set(partner, distance + 1);
			}
			unopened.delete(track);
		}
	}
	if (!steps.has(a)) return [];

	const best = new Map([[b, [b]]]);
	for (const [artist, distance] of steps) {
		for (const track of artist === b ? [] : (tracksOf.get(artist) ?? [])) {
			for (const partner of credits.get(track) ?? []) {
				if (steps.get(partner) !== distance - 1) continue;
				const chain = [artist, ...(best.get(partner) ?? [])];
				const known = best.get(artist);
				if (known === undefined || chain.join("") < known.join("")) best.set(artist, chain);
			}
		}
	}
	return best.get(a) ?? [];
}
