// ---
// idea: keeps an entry for every track of the old list and takes for granted that it finds one
// mistake: unknown-id
// must_fail: [another track, a repeat in place of a track, capitals make another track]
// messages:
//   nudge: "What if after holds an id that before does not know?"
//   pointer: "Try a b and a c."
//   name: "Unknown id: lists of equal length may hold different tracks. Answer -1."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, { rank: i + 1 }]));
	if (rankOf.size !== before.length || after.length !== before.length) return -1;
	// a Fenwick tree of maxima: how long the longest chain is that ends on a rank up to the given one
	const longest = before.concat("").map(() => 0);
	let stay = 0;
	for (const track of after) {
		const { rank } = rankOf.get(track) as { rank: number };
		let chain = 1;
		for (let i = rank - 1; i > 0; i -= i & -i) chain = Math.max(chain, 1 + (longest[i] ?? 0));
		for (let i = rank; i < longest.length; i += i & -i) longest[i] = Math.max(longest[i] ?? 0, chain);
		stay = Math.max(stay, chain);
	}
	return before.length - stay;
}
