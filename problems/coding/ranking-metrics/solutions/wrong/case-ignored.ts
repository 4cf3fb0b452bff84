// ---
// idea: makes all ids small before it compares them
// mistake: duplicates-counted
// must_fail: [ids that differ in case]
// messages:
//   nudge: "When are two ids the same?"
//   pointer: "Try T1 in the list and t1 in the truth."
//   name: "Ids are folded to one case. The statement compares character by character."
// ---
export function rankingMetrics(recommended: string[], relevant: Set<string>, k: number): Map<string, number> {
	const names = ["precision", "recall", "ap", "ndcg", "mrr"];
	if (relevant.size === 0) return new Map(names.map((name) => [name, 0]));
	const liked = new Set([...relevant].map((track) => track.toLowerCase()));
	const top = [...new Set(recommended.map((track) => track.toLowerCase()))].slice(0, k);
	let hits = 0;
	let precisions = 0;
	let gain = 0;
	let reciprocal = 0;
	for (const [i, track] of top.entries()) {
		if (!liked.has(track)) continue;
		hits++;
		precisions += hits / (i + 1);
		gain += 1 / Math.log2(i + 2);
		if (hits === 1) reciprocal = 1 / (i + 1);
	}
	let ideal = 0;
	for (let rank = 1; rank <= Math.min(k, liked.size); rank++) ideal += 1 / Math.log2(rank + 1);
	return new Map([
		["precision", hits / k],
		["recall", hits / liked.size],
		["ap", precisions / Math.min(k, liked.size)],
		["ndcg", gain / ideal],
		["mrr", reciprocal],
	]);
}
