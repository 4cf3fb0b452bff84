// ---
// idea: compares with a list that has the hits found at its top
// mistake: wrong-ideal
// must_fail: [three hits among five, a short list, "hits early, one relevant id missing", hits at ranks 1 and 4, ids that differ in case]
// messages:
//   nudge: "What does your NDCG compare the list with?"
//   pointer: "Try two hits at the top while a third relevant id is missing."
//   name: "The ideal list has only the hits that were found, so missing ids cost nothing. Use min(k, R) ranks."
// ---
export function rankingMetrics(recommended: string[], relevant: Set<string>, k: number): Map<string, number> {
	const names = ["precision", "recall", "ap", "ndcg", "mrr"];
	if (relevant.size === 0) return new Map(names.map((name) => [name, 0]));
	const top = [...new Set(recommended)].slice(0, k);
	let hits = 0;
	let precisions = 0;
	let gain = 0;
	let reciprocal = 0;
	let ideal = 0;
	for (const [i, track] of top.entries()) {
		if (!relevant.has(track)) continue;
		hits++;
		ideal += 1 / Math.log2(hits + 1);
		precisions += hits / (i + 1);
		gain += 1 / Math.log2(i + 2);
		if (hits === 1) reciprocal = 1 / (i + 1);
	}
	return new Map([
		["precision", hits / k],
		["recall", hits / relevant.size],
		["ap", precisions / Math.min(k, relevant.size)],
		["ndcg", hits > 0 ? gain / ideal : 0],
		["mrr", reciprocal],
	]);
}
