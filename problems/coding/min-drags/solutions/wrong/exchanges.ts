// ---
// idea: brings every track to its place by exchanges and counts them
// mistake: wrong-unit-counted
// must_fail: [two of five, turned round, from the front to the end, from the end to the front, the halves exchanged, a chain with gaps, two tracks far apart exchanged, the long way of one track, a good start that leads nowhere, better later, an old order that is not the alphabet, all turned round, capitals and long ids]
// messages:
//   nudge: "Does a drag exchange two tracks?"
//   pointer: "Try a b c and c a b. One drag is enough; an exchange needs two."
//   name: "Wrong unit: cycles count exchanges. A drag moves one track and leaves all others in their order."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (rankOf.size !== before.length || after.length !== before.length) return -1;
	if (new Set(after).size !== after.length || after.some((track) => !rankOf.has(track))) return -1;
	const ranks = after.map((track) => rankOf.get(track) ?? 0);
	let exchanges = 0;
	for (let i = 0; i < ranks.length; i++) {
		while (ranks[i] !== i + 1) {
			const goal = (ranks[i] ?? 0) - 1;
			ranks[i] = ranks[goal] ?? 0;
			ranks[goal] = goal + 1;
			exchanges++;
		}
	}
	return exchanges;
}
