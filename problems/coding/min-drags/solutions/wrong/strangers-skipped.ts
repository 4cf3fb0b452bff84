// ---
// idea: looks for the longest chain among the tracks that the old list knows
// mistake: unknown-id
// must_fail: [another track, capitals make another track]
// messages:
//   nudge: "What if after holds an id that before does not know?"
//   pointer: "Try a b and a c."
//   name: "Unknown id: a track in one list only makes the answer -1; it is not a track that is dragged."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (rankOf.size !== before.length || after.length !== before.length || new Set(after).size !== after.length) return -1;
	// a Fenwick tree of maxima: how long the longest chain is that ends on a rank up to the given one
	const longest = before.concat("").map(() => 0);
	let stay = 0;
	for (const track of after) {
		const rank = rankOf.get(track);
		if (rank === undefined) continue;
		let chain = 1;
		for (let i = rank - 1; i > 0; i -= i & -i) chain = Math.max(chain, 1 + (longest[i] ?? 0));
		for (let i = rank; i < longest.length; i += i & -i) longest[i] = Math.max(longest[i] ?? 0, chain);
		stay = Math.max(stay, chain);
	}
	return before.length - stay;
}
