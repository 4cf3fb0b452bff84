// ---
// idea: counts the drags and leaves the old list in its new order
// mistake: input-mutated
// must_fail: [two of five, turned round, from the front to the end, two change places, from the end to the front, the halves exchanged, a chain with gaps, two tracks far apart exchanged, the long way of one track, a good start that leads nowhere, better later, an old order that is not the alphabet, all turned round, capitals and long ids]
// messages:
//   nudge: "Whose list do you rearrange?"
//   pointer: "Look at before after the call."
//   name: "Input mutated: the lists must stay as they are, and nothing has to be moved in order to count."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
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
	for (const [i, track] of after.entries()) before[i] = track;
	return before.length - stay;
}
