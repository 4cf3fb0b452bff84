// ---
// idea: finds the longest chain with a reduce that has no value to begin with
// mistake: empty-input
// must_fail: [both empty]
// messages:
//   nudge: "How long is the longest chain if there is no track?"
//   pointer: "Try two empty lists."
//   name: "Empty input: reduce without a first value is an error for an empty list. Begin with 0."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (rankOf.size !== before.length || after.length !== before.length) return -1;
	if (new Set(after).size !== after.length || after.some((track) => !rankOf.has(track))) return -1;
	// a Fenwick tree of maxima: how long the longest chain is that ends on a rank up to the given one
	const longest = before.concat("").map(() => 0);
	const chains: number[] = [];
	for (const track of after) {
		const rank = rankOf.get(track) ?? 0;
		let chain = 1;
		for (let i = rank - 1; i > 0; i -= i & -i) chain = Math.max(chain, 1 + (longest[i] ?? 0));
		for (let i = rank; i < longest.length; i += i & -i) longest[i] = Math.max(longest[i] ?? 0, chain);
		chains.push(chain);
	}
	return before.length - chains.reduce((one, other) => Math.max(one, other));
}
