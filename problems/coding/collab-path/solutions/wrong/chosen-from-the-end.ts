// ---
// idea: walks from b to a and chooses the smallest artist on that way
// mistake: wrong-direction
// must_fail: ["the first difference decides", "a name that begins like another"]
// messages:
//   nudge: "Two chains differ in two places. Which of these places decides?"
//   pointer: "You walk from b. So the last difference of two chains decides, not the first."
//   name: "Wrong direction: compare chains from a. Count the steps from b and walk from a."
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
	[a, b] = [b, a];

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
	return chain.reverse();
}
