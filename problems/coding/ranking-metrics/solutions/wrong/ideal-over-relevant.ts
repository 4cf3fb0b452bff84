// ---
// idea: lets the ideal list hold every relevant id
// mistake: wrong-ideal
// must_fail: ["first rank only, hit", more relevant ids than places]
// messages:
//   nudge: "How long may the best list be?"
//   pointer: "Try k = 2 with five relevant ids and two hits."
//   name: "The ideal sum runs beyond the cut. Stop at min(k, R)."
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
	for (let rank = 1; rank <= relevant.size; rank++) ideal += 1 / Math.log2(rank + 1);
	return new Map([
		["precision", hits / k],
		["recall", hits / relevant.size],
		["ap", precisions / Math.min(k, relevant.size)],
		["ndcg", gain / ideal],
		["mrr", reciprocal],
	]);
}
