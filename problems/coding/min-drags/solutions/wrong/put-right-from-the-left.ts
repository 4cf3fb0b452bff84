// ---
// idea: repairs a copy place by place, each time with the track that belongs there
// mistake: wrong-choice
// must_fail: [from the front to the end, two tracks far apart exchanged, an old order that is not the alphabet, capitals and long ids]
// messages:
//   nudge: "Is it always the track that should stand here which has to move?"
//   pointer: "Try a b c d e and b c d e a: do you drag a once, or four others?"
//   name: "Wrong choice: the greedy repair moves the many for the sake of one. Find the longest chain that can stay instead."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (rankOf.size !== before.length || after.length !== before.length) return -1;
	if (new Set(after).size !== after.length || after.some((track) => !rankOf.has(track))) return -1;
	const order = [...before];
	let drags = 0;
	for (const [i, track] of after.entries()) {
		if (order[i] === track) continue;
		order.splice(order.indexOf(track, i), 1);
		order.splice(i, 0, track);
		drags++;
	}
	return drags;
}
