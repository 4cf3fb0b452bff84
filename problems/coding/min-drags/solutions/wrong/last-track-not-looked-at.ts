// ---
// idea: looks at all tracks of the new order that have another one behind them
// mistake: off-by-one
// must_fail: [two of five, one track, nothing changes, from the end to the front, the halves exchanged, the long way of one track, better later]
// messages:
//   nudge: "Which tracks does your loop see?"
//   pointer: "Try two equal lists."
//   name: "Off by one: the last track of the new order can belong to the chain as well."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (rankOf.size !== before.length || after.length !== before.length) return -1;
	if (new Set(after).size !== after.length || after.some((track) => !rankOf.has(track))) return -1;
	// a Fenwick tree of maxima: how long the longest chain is that ends on a rank up to the given one
	const longest = before.concat("").map(() => 0);
	let stay = 0;
	for (const track of after.slice(0, -1)) {
		const rank = rankOf.get(track) ?? 0;
		let chain = 1;
		for (let i = rank - 1; i > 0; i -= i & -i) chain = Math.max(chain, 1 + (longest[i] ?? 0));
		for (let i = rank; i < longest.length; i += i & -i) longest[i] = Math.max(longest[i] ?? 0, chain);
		stay = Math.max(stay, chain);
	}
	return before.length - stay;
}
