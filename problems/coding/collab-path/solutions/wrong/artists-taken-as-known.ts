// ---
// idea: asserts that every artist which is looked up has tracks
// mistake: unknown-id
// must_fail: ["the same artist, never credited", "no credits at all", "no credits at all, the same artist", "the goal is unknown", "named only as a track"]
// messages:
//   nudge: "What if an artist has no credit at all?"
//   pointer: "A map that does not know the key gives undefined, and undefined cannot be looped over."
//   name: "Unknown artist: return an empty list when a or b is in no track."
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

	const steps = new Map([[b, 0]]);
	const unopened = new Map(credits);
	for (const [artist, distance] of steps) {
		for (const track of tracksOf.get(artist) as string[]) {
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
