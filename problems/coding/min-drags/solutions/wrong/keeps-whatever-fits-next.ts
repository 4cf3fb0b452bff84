// ---
// idea: drags every track that comes before the last one kept
// mistake: wrong-choice
// must_fail: [two of five, from the end to the front, the halves exchanged, two tracks far apart exchanged, the long way of one track, better later]
// messages:
//   nudge: "The first track of the new order came from the end. What can still stay after it?"
//   pointer: "Try a b c d e and e a b c d."
//   name: "Wrong choice: a track with a high old place blocks all that follow. Among all rising chains take the longest."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (rankOf.size !== before.length || after.length !== before.length) return -1;
	if (new Set(after).size !== after.length || after.some((track) => !rankOf.has(track))) return -1;
	let drags = 0;
	let kept = 0;
	for (const track of after) {
		const rank = rankOf.get(track) ?? 0;
		if (rank < kept) drags++;
		else kept = rank;
	}
	return drags;
}
