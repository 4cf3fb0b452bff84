// ---
// idea: cuts the new order into rising stretches and keeps the longest
// mistake: wrong-choice
// must_fail: [a chain with gaps, the long way of one track, better later]
// messages:
//   nudge: "Must the tracks that stay be neighbours?"
//   pointer: "Try a b c d e and a d b e c. Which three stay?"
//   name: "Wrong choice: the chain may have gaps. Look for the longest rising subsequence, not for the longest rising stretch."
// ---
export function minMoves(before: string[], after: string[]): number {
	const rankOf = new Map(before.map((track, i) => [track, i + 1]));
	if (rankOf.size !== before.length || after.length !== before.length) return -1;
	if (new Set(after).size !== after.length || after.some((track) => !rankOf.has(track))) return -1;
	let [longest, begin] = [0, 0];
	for (let i = 1; i <= after.length; i++) {
		const rises = i < after.length && (rankOf.get(after[i] ?? "") ?? 0) > (rankOf.get(after[i - 1] ?? "") ?? 0);
		if (rises) continue;
		longest = Math.max(longest, i - begin);
		begin = i;
	}
	return after.length - longest;
}
