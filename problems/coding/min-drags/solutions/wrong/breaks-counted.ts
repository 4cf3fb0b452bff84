// ---
// idea: cuts the new order wherever an old place falls, and counts the cuts
// mistake: wrong-unit-counted
// must_fail: [the halves exchanged, a good start that leads nowhere, better later]
// messages:
//   nudge: "How many tracks stand wrong if the list is two sorted halves in the wrong order?"
//   pointer: "Try a b c d and c d a b."
//   name: "Wrong unit: one break can separate many tracks that all have to move. Count tracks, not breaks."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (rankOf.size !== before.length || after.length !== before.length) return -1;
	if (new Set(after).size !== after.length || after.some((track) => !rankOf.has(track))) return -1;
	let breaks = 0;
	let last = 0;
	for (const track of after) {
		const rank = rankOf.get(track) ?? 0;
		if (rank < last) breaks++;
		last = rank;
	}
	return breaks;
}
