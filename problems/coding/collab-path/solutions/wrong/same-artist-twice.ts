// ---
// idea: begins the chain with a, ends it with b, and walks in between
// mistake: empty-input
// must_fail: ["the same artist", "the same artist, solo"]
// messages:
//   nudge: "How many artists are in the chain from ana to ana?"
//   pointer: "Your code adds b at the end without asking whether it is there already."
//   name: "The smallest chain: when a and b are the same credited artist, the chain is that artist, once."
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
	return a === b ? [a, b] : chain;
}
