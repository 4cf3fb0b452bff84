// ---
// idea: asks whether the sets of ids are equal
// mistake: duplicates-collapsed
// must_fail: [the same repeat in both, the same repeat in longer lists, other repeats in each, a repeat in the new list, a repeat in the old list]
// messages:
//   nudge: "What is lost when a list becomes a set?"
//   pointer: "Try a b and a b a."
//   name: "Duplicates collapsed: a set forgets how often an id occurred. The lengths must agree with the number of different ids, in both lists."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	const ids = new Set(after);
	if (ids.size !== rankOf.size || [...ids].some((track) => !rankOf.has(track))) return -1;
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
