// ---
// idea: takes the index in the array for the rank of the first hit
// mistake: off-by-one
// must_fail: [repeats push a hit beyond the cut, a repeated miss before a hit, the only hit is at rank 2, the only hit is at rank 3, all hits after the misses, ids that differ in case]
// messages:
//   nudge: "Is the first rank 0 or 1?"
//   pointer: "Try a list whose only hit is at rank 2. What is the reciprocal rank?"
//   name: "Ranks start at 1. Here the reciprocal rank is taken from an index that starts at 0."
// ---
export function rankingMetrics(recommended: string[], relevant: Set<string>, k: number): Map<string, number> {
	const names = ["precision", "recall", "ap", "ndcg", "mrr"];
	if (relevant.size === 0) return new Map(names.map((name) => [name, 0]));
	const top = [...new Set(recommended)].slice(0, k);
	let hits = 0;
	let precisions = 0;
	let gain = 0;
	let reciprocal = 0;
	for (const [i, track] of top.entries()) {
		if (!relevant.has(track)) continue;
		hits++;
		precisions += hits / (i + 1);
		gain += 1 / Math.log2(i + 2);
		if (hits === 1) reciprocal = 1 / (i || 1);
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(k, relevant.size); rank++) ideal += 1 / Math.log2(rank + 1);
	return new Map([
		["precision", hits / k],
		["recall", hits / relevant.size],
		["ap", precisions / Math.min(k, relevant.size)],
		["ndcg", gain / ideal],
		["mrr", reciprocal],
	]);
}
