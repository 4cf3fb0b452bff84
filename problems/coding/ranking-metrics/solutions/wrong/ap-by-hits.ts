// ---
// idea: divides AP by the number of hits found
// mistake: wrong-denominator
// must_fail: [three hits among five, a short list, "hits early, one relevant id missing", hits at ranks 1 and 4, ids that differ in case]
// messages:
//   nudge: "What happens to your AP when relevant ids are missing from the list?"
//   pointer: "Try hits at ranks 1 and 2 while a third relevant id is nowhere."
//   name: "AP is averaged over the hits found, which forgives all that was missed. Divide by min(k, R)."
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
		["ap", precisions / Math.max(1, hits)],
		["ndcg", gain / ideal],
		["mrr", reciprocal],
	]);
}
