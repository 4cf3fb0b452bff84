// ---
// idea: counts the places at which the two lists differ
// mistake: wrong-unit-counted
// must_fail: [two of five, from the front to the end, two change places, from the end to the front, the halves exchanged, a chain with gaps, the long way of one track, a good start that leads nowhere, better later, an old order that is not the alphabet, capitals and long ids]
// messages:
//   nudge: "One track is dragged from the end to the front. How many places change, and how many tracks were dragged?"
//   pointer: "Try a b c d e and e a b c d."
//   name: "Wrong unit: a drag shifts others to new places without touching them. Count the tracks that change their order relative to the rest."
// ---
export function minMoves(before: string[], after: string[]): number {
	const known = new Set(before);
	if (known.size !== before.length || after.length !== before.length) return -1;
	if (new Set(after).size !== after.length || after.some((track) => !known.has(track))) return -1;
	return after.filter((track, i) => before[i] !== track).length;
}
