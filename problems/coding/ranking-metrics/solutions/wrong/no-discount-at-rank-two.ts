// ---
// idea: leaves rank 1 whole and divides by log2 of the rank from then on
// mistake: wrong-weight
// must_fail: [three hits among five, a short list, repeats push a hit beyond the cut, a repeated miss before a hit, the only hit is at rank 2, the only hit is at rank 3, "hits early, one relevant id missing", hits at ranks 1 and 4, all hits after the misses, ids that differ in case]
// messages:
//   nudge: "What is the gain at ranks 1, 2 and 3 in your code?"
//   pointer: "Try a list whose only hit is at rank 2."
//   name: "The discount is log2(rank), so ranks 1 and 2 count the same. The statement uses log2(rank + 1)."
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
		gain += discount(i + 1);
		if (hits === 1) reciprocal = 1 / (i + 1);
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(k, relevant.size); rank++) ideal += discount(rank);
	return new Map([
		["precision", hits / k],
		["recall", hits / relevant.size],
		["ap", precisions / Math.min(k, relevant.size)],
		["ndcg", gain / ideal],
		["mrr", reciprocal],
	]);
}

function discount(rank: number): number {
	return rank < 2 ? 1 : 1 / Math.log2(rank);
}
