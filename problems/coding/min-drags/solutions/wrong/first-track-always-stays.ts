// ---
// idea: begins the chain with the first track and lets others only follow it
// mistake: off-by-one
// must_fail: [two of five, from the end to the front, the halves exchanged, two tracks far apart exchanged, better later]
// messages:
//   nudge: "Must the first track of the new order stay?"
//   pointer: "Try a b c d e and e a b c d."
//   name: "Off by one: the chain may begin anywhere. Let the first track compete like all others."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (rankOf.size !== before.length || after.length !== before.length) return -1;
	if (new Set(after).size !== after.length || after.some((track) => !rankOf.has(track))) return -1;
	// a Fenwick tree of maxima: how long the longest chain is that ends on a rank up to the given one
	const longest = before.concat("").map(() => 0);
	const first = rankOf.get(after[0] ?? "") ?? 0;
	let stay = 0;
	for (const track of after) {
		const rank = rankOf.get(track) ?? 0;
		if (rank < first) continue;
		let chain = 1;
		for (let i = rank - 1; i > 0; i -= i & -i) chain = Math.max(chain, 1 + (longest[i] ?? 0));
		for (let i = rank; i < longest.length; i += i & -i) longest[i] = Math.max(longest[i] ?? 0, chain);
		stay = Math.max(stay, chain);
	}
	return before.length - stay;
}
