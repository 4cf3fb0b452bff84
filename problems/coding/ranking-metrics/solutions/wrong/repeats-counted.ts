// ---
// idea: takes the first k ids as they are
// mistake: duplicates-counted
// must_fail: [three hits among five, one id three times, repeats push a hit beyond the cut, a repeated miss before a hit]
// messages:
//   nudge: "What is recall if one relevant id stands in the list three times?"
//   pointer: "Try [a, a, a] with one relevant id."
//   name: "Repeats count as hits and take ranks. Keep the first place of each id only."
// ---
export function rankingMetrics(recommended: string[], relevant: Set<string>, k: number): Map<string, number> {
	const names = ["precision", "recall", "ap", "ndcg", "mrr"];
	if (relevant.size === 0) return new Map(names.map((name) => [name, 0]));
	const top = recommended.slice(0, k);
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
		["ap", precisions / Math.min(k, relevant.size)],
		["ndcg", gain / ideal],
		["mrr", reciprocal],
	]);
}
