// ---
// idea: asks for each track all earlier ones for the longest chain it can continue
// cost: O(n²)
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How many earlier tracks do you ask for the last one?"
//   pointer: "For 200,000 tracks that is twenty thousand million questions."
//   name: "Hidden quadratic: O(n²). For each length of a chain only its smallest last place matters, and those places rise, so a binary search finds the length."
// ---
export function minMoves(before: string[], after: string[]): number {
	const place = new Map(before.map((track, i) => [track, i]));
	const known = after.every((track) => place.has(track)) && new Set(after).size === after.length;
	if (!known || place.size !== before.length || after.length !== before.length) return -1;
	const places = after.map((track) => place.get(track) ?? 0);
	const chains: number[] = [];
	let stay = 0;
	for (const [i, here] of places.entries()) {
		let longest = 0;
		for (let j = 0; j < i; j++) {
			if ((places[j] ?? 0) < here) longest = Math.max(longest, chains[j] ?? 0);
		}
		chains.push(longest + 1);
		stay = Math.max(stay, longest + 1);
	}
	return after.length - stay;
}
