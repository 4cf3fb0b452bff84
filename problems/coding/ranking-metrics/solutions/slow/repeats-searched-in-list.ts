// ---
// idea: searches each id in the list to see whether it stands there earlier
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How do you find out that an id has been seen, and what does that cost?"
//   pointer: "How many comparisons does your test make for the last of 200,000 ids?"
//   name: "indexOf walks through the list for every id. A Set removes repeats in one pass and keeps the order."
// ---
export function rankingMetrics(recommended: string[], relevant: Set<string>, k: number): Map<string, number> {
	const names = ["precision", "recall", "ap", "ndcg", "mrr"];
	if (relevant.size === 0) return new Map(names.map((name) => [name, 0]));
	const top = recommended.filter((track, i) => recommended.indexOf(track) === i).slice(0, k);
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
