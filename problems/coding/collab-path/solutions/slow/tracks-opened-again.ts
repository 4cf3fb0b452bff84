// ---
// idea: opens a track again for each of its artists
// cost: O(sum of the squares of the track sizes)
// mistake: repeated-work
// must_fail: [scale]
// messages:
//   nudge: "How often does your search read the list of a track of twenty thousand artists?"
//   pointer: "Every artist of that track opens it again, although all of them have been found by then."
//   name: "Repeated work: a track tells everything the first time. Remember which tracks have been opened."
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
	// a Map can be walked while it grows, so it is its own queue
	for (const [artist, distance] of steps) {
		for (const track of tracksOf.get(artist) ?? []) {
			for (const partner of credits.get(track) ?? []) {
				if (!steps.has(partner)) steps.set(partner, distance + 1);
			}
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
