// ---
// idea: adds the precision so far at every rank, hit or miss
// mistake: filter-missing
// must_fail: [three hits among five, a short list, "hits early, one relevant id missing", hits at ranks 1 and 4]
// messages:
//   nudge: "Over which ranks do you add the precision?"
//   pointer: "Try a hit at rank 1 followed by misses."
//   name: "Precision is added at every rank. AP adds it only at the ranks that hold a hit."
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
		if (relevant.has(track)) hits++;
		precisions += hits / (i + 1);
		if (!relevant.has(track)) continue;
		gain += 1 / Math.log2(i + 2);
		reciprocal ||= 1 / (i + 1);
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
