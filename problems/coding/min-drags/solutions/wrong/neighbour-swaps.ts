// ---
// idea: counts pairs that stand the other way round, which is the number of swaps of neighbours
// mistake: wrong-unit-counted
// must_fail: [two of five, turned round, from the front to the end, from the end to the front, the halves exchanged, a chain with gaps, two tracks far apart exchanged, the long way of one track, a good start that leads nowhere, better later, an old order that is not the alphabet, all turned round, capitals and long ids]
// messages:
//   nudge: "May a drag go over several tracks at once?"
//   pointer: "Try a b c d e and b c d e a. One drag is enough; what do you count?"
//   name: "Wrong unit: inversions count swaps of neighbours. A drag goes any distance; count the tracks that have to move at all."
// ---
export function minMoves(before: string[], after: string[]): number {
	const place = new Map(before.map((track, i) => [track, i]));
	const known = after.every((track) => place.has(track)) && new Set(after).size === after.length;
	if (!known || place.size !== before.length || after.length !== before.length) return -1;
	const places = after.map((track) => place.get(track) ?? 0);
	let swaps = 0;
	for (const [i, right] of places.entries()) {
		for (let j = 0; j < i; j++) if ((places[j] ?? 0) > right) swaps++;
	}
	return swaps;
}
