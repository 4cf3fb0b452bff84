// ---
// idea: steps to the smallest partner that is neither on the way nor a dead end, to the goal if it is near
// mistake: wrong-choice
// must_fail: ["short before small", "the smallest partner is a detour"]
// messages:
//   nudge: "What if the smallest partner leads away from the goal?"
//   pointer: "Your walk prefers small names to short chains."
//   name: "Wrong choice: length comes first. Only among partners that are one step nearer to b may the name decide."
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

	const visited = new Set([a]);
	const chain = [a];
	while (chain.length > 0) {
		const here = chain.at(-1) ?? "";
		if (here === b) return chain;
		let next: string | undefined;
		for (const partner of (tracksOf.get(here) ?? []).flatMap((track) => credits.get(track) ?? [])) {
			if (visited.has(partner)) continue;
			if (partner === b) next = b;
			else if (next === undefined || (next !== b && partner < next)) next = partner;
		}
		if (next === undefined) chain.pop();
		else {
			visited.add(next);
			chain.push(next);
		}
	}
	return [];
}
