// ---
// idea: one map of neighbours for tracks and artists alike
// mistake: grouped-by-label
// must_fail: ["a track called like an artist", "tracks called like their artists"]
// messages:
//   nudge: "A track is called like an artist. What does your graph make of them?"
//   pointer: "Your nodes are texts, and a text does not say whether it is a track or an artist."
//   name: "Grouped by label: keep tracks and artists apart, in two maps or with a mark in the key."
// ---
export function collabPath(credits: Map<string, string[]>, a: string, b: string): string[] {
	const linked = new Map<string, Set<string>>();
	const link = (one: string, other: string): void => {
		const known = linked.get(one);
		if (known) known.add(other);
		else linked.set(one, new Set([other]));
	};
	const artistsKnown = new Set<string>();
	for (const [track, artists] of credits) {
		for (const artist of artists) {
			artistsKnown.add(artist);
			link(track, artist);
			link(artist, track);
		}
	}
	if (!artistsKnown.has(a) || !artistsKnown.has(b)) return [];

	const steps = new Map([[b, 0]]);
	for (const [node, distance] of steps) {
		for (const other of linked.get(node) ?? []) if (!steps.has(other)) steps.set(other, distance + 1);
	}
	const path = [a];
	for (let here = a; here !== b; ) {
		const goal = (steps.get(here) ?? 0) - 2;
		let next: string | undefined;
		for (const middle of linked.get(here) ?? []) {
			for (const end of linked.get(middle) ?? []) {
				if (steps.get(end) === goal && (next === undefined || end < next)) next = end;
			}
		}
		if (next === undefined) return [];
		path.push(next);
		here = next;
	}
	return path;
}
