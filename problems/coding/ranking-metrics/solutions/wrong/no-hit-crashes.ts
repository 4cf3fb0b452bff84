// ---
// idea: reads the rank of the first hit also when there is none
// mistake: empty-input
// must_fail: [nothing is recommended, no hit, "first rank only, miss", first hit beyond the cut]
// messages:
//   nudge: "What is the first element of a list of hits that is empty?"
//   pointer: "Try a list without any hit."
//   name: "The first hit is taken from an empty list. Without a hit the reciprocal rank is 0."
// ---
interface Hit {
	readonly track: string;
	readonly rank: number;
}

export function rankingMetrics(recommended: string[], relevant: Set<string>, k: number): Map<string, number> {
	const names = ["precision", "recall", "ap", "ndcg", "mrr"];
	if (relevant.size === 0) return new Map(names.map((name) => [name, 0]));
	const top = [...new Set(recommended)].slice(0, k);
	const hits: Hit[] = top.map((track, i) => ({ track, rank: i + 1 })).filter(({ track }) => relevant.has(track));
	const possible = Math.min(k, relevant.size);
	let ideal = 0;
	for (let rank = 1; rank <= possible; rank++) ideal += 1 / Math.log2(rank + 1);
	return new Map([
		["precision", hits.length / k],
		["recall", hits.length / relevant.size],
		["ap", hits.reduce((sum, { rank }, i) => sum + (i + 1) / rank, 0) / possible],
		["ndcg", hits.reduce((sum, { rank }) => sum + 1 / Math.log2(rank + 1), 0) / ideal],
		["mrr", 1 / (hits[0] as Hit).rank],
	]);
}
