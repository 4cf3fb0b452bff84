// ---
// idea: sorts the ids and looks for the longest chain that rises in that order
// mistake: input-ignored
// must_fail: [nothing changes, an old order that is not the alphabet, capitals and long ids]
// messages:
//   nudge: "Where do you read in which order the tracks stood before?"
//   pointer: "Try b a and b a. How many drags do equal lists need?"
//   name: "Input ignored: the order to compare with is before, not the order of the ids."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.toSorted().map((track, i) => [track, i + 1]));
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
