// ---
// idea: takes the ideal list over k ranks always
// mistake: wrong-ideal
// must_fail: [three hits among five, a short list, one id three times, repeats push a hit beyond the cut, a repeated miss before a hit, k beyond list and truth, the only hit is at rank 2, the only hit is at rank 3, hits at ranks 1 and 4, all hits after the misses]
// messages:
//   nudge: "How many hits can the best list have?"
//   pointer: "Try one relevant id at rank 1 and k = 10: is that list perfect in your code?"
//   name: "The ideal sum runs over k ranks even when fewer ids are relevant. Stop at min(k, R)."
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
		if (hits === 1) reciprocal = 1 / (i + 1);
	}
	let ideal = 0;
	for (let rank = 1; rank <= k; rank++) ideal += 1 / Math.log2(rank + 1);
	return new Map([
		["precision", hits / k],
		["recall", hits / relevant.size],
		["ap", precisions / Math.min(k, relevant.size)],
		["ndcg", gain / ideal],
		["mrr", reciprocal],
	]);
}
