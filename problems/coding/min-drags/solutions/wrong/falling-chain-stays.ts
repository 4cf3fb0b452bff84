// ---
// idea: ranks the old list from its end and takes the longest chain that rises in these ranks
// mistake: wrong-direction
// must_fail: [turned round, from the front to the end, nothing changes, two change places, from the end to the front, the halves exchanged, a chain with gaps, the long way of one track, a good start that leads nowhere, better later, an old order that is not the alphabet, all turned round, capitals and long ids]
// messages:
//   nudge: "Which tracks need no drag: those whose order is kept, or those whose order is turned round?"
//   pointer: "Try two equal lists."
//   name: "Wrong direction: tracks stay when their old places rise along the new order."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, before.length - i]));
	if (rankOf.size !== before.length || after.length !== before.length) return -1;
	if (new Set(after).size !== after.length || after.some((track) => !rankOf.has(track))) return -1;
	// a Fenwick tree of maxima: how long the longest chain is that ends on a rank up to the given one
	const longest = before.concat("").map(() => 0);
	let stay = 0;
	for (const track of after) {
		const rank = rankOf.get(track) ?? 0;
		let chain = 1;
		for (let i = rank - 1; i > 0; i -= i & -i) chain = Math.max(chain, 1 + (longest[i] ?? 0));
		for (let i = rank; i < longest.length; i += i & -i) longest[i] = Math.max(longest[i] ?? 0, chain);
		stay = Math.max(stay, chain);
	}
	return before.length - stay;
}
