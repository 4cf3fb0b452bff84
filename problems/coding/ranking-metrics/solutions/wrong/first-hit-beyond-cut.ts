// ---
// idea: searches all recommended ids for the first hit
// mistake: cut-ignored
// must_fail: ["first rank only, miss", first hit beyond the cut]
// messages:
//   nudge: "Which part of the list do you search for the first hit?"
//   pointer: "Try k = 1 with the only hit at rank 2."
//   name: "The reciprocal rank looks beyond the cut. All five metrics see the first k ids only."
// ---
export function rankingMetrics(recommended: string[], relevant: Set<string>, k: number): Map<string, number> {
	const names = ["precision", "recall", "ap", "ndcg", "mrr"];
	if (relevant.size === 0) return new Map(names.map((name) => [name, 0]));
	const distinct = [...new Set(recommended)];
	const top = distinct.slice(0, k);
	let hits = 0;
	let precisions = 0;
	let gain = 0;
	for (const [i, track] of top.entries()) {
		if (!relevant.has(track)) continue;
		hits++;
		precisions += hits / (i + 1);
		gain += 1 / Math.log2(i + 2);
	}
	const first = distinct.findIndex((track) => relevant.has(track));
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(k, relevant.size); rank++) ideal += 1 / Math.log2(rank + 1);
	return new Map([
		["precision", hits / k],
		["recall", hits / relevant.size],
		["ap", precisions / Math.min(k, relevant.size)],
		["ndcg", gain / ideal],
		["mrr", first < 0 ? 0 : 1 / (first + 1)],
	]);
}
