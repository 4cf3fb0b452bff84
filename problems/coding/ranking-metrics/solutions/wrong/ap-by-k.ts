// ---
// idea: divides AP by the cut-off
// mistake: wrong-denominator
// must_fail: [three hits among five, a short list, one id three times, repeats push a hit beyond the cut, a repeated miss before a hit, k beyond list and truth, the only hit is at rank 2, the only hit is at rank 3, hits at ranks 1 and 4, all hits after the misses]
// messages:
//   nudge: "Can a perfect list reach an AP of 1 in your code?"
//   pointer: "Try one relevant id at rank 1 and k = 10."
//   name: "AP is divided by k even if fewer ids are relevant. Divide by min(k, R)."
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
	for (let rank = 1; rank <= Math.min(k, relevant.size); rank++) ideal += 1 / Math.log2(rank + 1);
	return new Map([
		["precision", hits / k],
		["recall", hits / relevant.size],
		["ap", precisions / k],
		["ndcg", gain / ideal],
		["mrr", reciprocal],
	]);
}
