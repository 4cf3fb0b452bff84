// ---
// idea: makes sure that all tracks of the new list were there before, once each
// mistake: unknown-id
// must_fail: [a track is missing, nothing is left]
// messages:
//   nudge: "What if after is shorter than before?"
//   pointer: "Try a b c and a c."
//   name: "Unknown id: a track that is missing from after cannot be dragged there. Both lists must hold the same ids."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (rankOf.size !== before.length || new Set(after).size !== after.length) return -1;
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
