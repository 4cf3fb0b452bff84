// ---
// idea: makes sure that the new list has no repeats and knows the same ids
// mistake: duplicates-collapsed
// must_fail: [a repeat in the old list]
// messages:
//   nudge: "Which of the two lists may repeat an id?"
//   pointer: "Try a b a and b a."
//   name: "Duplicates collapsed: before must be free of repeats too. Its places went into a map, where the later one wins."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (new Set(after).size !== after.length || rankOf.size !== after.length) return -1;
	if (after.some((track) => !rankOf.has(track))) return -1;
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
