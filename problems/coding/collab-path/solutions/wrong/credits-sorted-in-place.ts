// ---
// idea: puts the artists of each track in order while it reads them, in the list of the caller
// mistake: input-mutated
// must_fail: ["two ways of equal length", "short before small", "partners on one track", "first and last of a long list", "the two guests of a track", "the first difference decides", "the smallest partner is on the second track", "a chain of six", "capitals come first", "10 before 2", "signs have their place", "a name that begins like another"]
// messages:
//   nudge: "What do the credits look like after your function has returned?"
//   pointer: "artists.sort() changes the list of the caller."
//   name: "Input mutated: sort a copy, or sort only the partners that you have collected yourself."
// ---
export function collabPath(credits: Map<string, string[]>, a: string, b: string): string[] {
	const tracksOf = new Map<string, string[]>();
	for (const [track, artists] of credits) {
		for (const artist of artists.sort()) {
			const tracks = tracksOf.get(artist);
			if (tracks) tracks.push(track);
			else tracksOf.set(artist, [track]);
		}
	}
	if (!tracksOf.has(a)) return [];

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

	let distance = steps.get(a);
	if (distance === undefined) return [];
	const chain = [a];
	for (let here = a; distance > 0; distance--) {
		const nearer = new Set<string>();
		for (const track of tracksOf.get(here) ?? []) {
			for (const partner of credits.get(track) ?? []) if (steps.get(partner) === distance - 1) nearer.add(partner);
		}
		here = [...nearer].sort()[0] ?? b;
		chain.push(here);
	}
	return chain;
}
