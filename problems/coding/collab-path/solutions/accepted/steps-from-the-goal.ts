// ---
// idea: count the steps of everybody to b, then walk from a, always to the smallest partner that is one step nearer
// cost: O(c) time and memory for c credits, each track being opened once by the search and at most twice by the walk
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
	// a Map can be walked while it grows, so it is its own queue
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
		let smallest: string | undefined;
		for (const track of tracksOf.get(here) ?? []) {
			for (const partner of credits.get(track) ?? []) {
				if (steps.get(partner) !== distance - 1) continue;
				if (smallest === undefined || partner < smallest) smallest = partner;
			}
		}
		here = smallest ?? b;
		chain.push(here);
	}
	return chain;
}
