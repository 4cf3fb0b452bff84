// ---
// idea: divides recall by the hits that k places allow
// mistake: wrong-denominator
// must_fail: ["first rank only, hit", more relevant ids than places]
// messages:
//   nudge: "What is recall when two of five relevant ids are found?"
//   pointer: "Try k = 2 with five relevant ids and two hits."
//   name: "Recall is divided by what could be found in k places. The statement divides by all relevant ids."
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
	const possible = Math.min(k, relevant.size);
	let ideal = 0;
	for (let rank = 1; rank <= possible; rank++) ideal += 1 / Math.log2(rank + 1);
	return new Map([
		["precision", hits / k],
		["recall", hits / possible],
		["ap", precisions / possible],
		["ndcg", gain / ideal],
		["mrr", reciprocal],
	]);
}
