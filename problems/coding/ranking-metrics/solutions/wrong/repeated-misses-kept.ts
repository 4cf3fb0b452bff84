// ---
// idea: keeps a set of the hits found and lets a miss stand as often as it comes
// mistake: duplicates-counted
// must_fail: [repeats push a hit beyond the cut, a repeated miss before a hit]
// messages:
//   nudge: "Which repeats does your code remove?"
//   pointer: "Try a miss that stands twice before a hit."
//   name: "A repeated miss still takes a rank. Every repeat is removed, hit or not."
// ---
export function rankingMetrics(recommended: string[], relevant: Set<string>, k: number): Map<string, number> {
	const names = ["precision", "recall", "ap", "ndcg", "mrr"];
	if (relevant.size === 0) return new Map(names.map((name) => [name, 0]));
	const found = new Set<string>();
	let rank = 0;
	let precisions = 0;
	let gain = 0;
	let reciprocal = 0;
	for (const track of recommended) {
		if (rank === k) break;
		if (found.has(track)) continue;
		rank++;
		if (!relevant.has(track)) continue;
		found.add(track);
		precisions += found.size / rank;
		gain += 1 / Math.log2(rank + 1);
		if (found.size === 1) reciprocal = 1 / rank;
	}
	let ideal = 0;
	for (let i = 1; i <= Math.min(k, relevant.size); i++) ideal += 1 / Math.log2(i + 1);
	return new Map([
		["precision", found.size / k],
		["recall", found.size / relevant.size],
		["ap", precisions / Math.min(k, relevant.size)],
		["ndcg", gain / ideal],
		["mrr", reciprocal],
	]);
}
