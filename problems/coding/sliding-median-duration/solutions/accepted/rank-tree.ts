// ---
// idea: counts how often each rank is in the window in a Fenwick tree and descends to the middle
// cost: O(log n) a step, O(n) memory
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const values = [...new Set(durationsMs)].sort((a, b) => a - b);
	const rankOf = new Map(values.map((value, rank) => [value, rank]));
	const counts = new RankCounts(values.length);
	const medians: number[] = [];
	for (const [i, duration] of durationsMs.entries()) {
		counts.add(rankOf.get(duration) ?? 0, 1);
		if (i < w - 1) continue;
		const upper = values[counts.rankAt(Math.floor(w / 2))] ?? 0;
		const lower = values[counts.rankAt(Math.floor((w - 1) / 2))] ?? 0;
		medians.push((lower + upper) / 2);
		counts.add(rankOf.get(durationsMs[i - w + 1] ?? 0) ?? 0, -1);
	}
	return medians;
}

/** A Fenwick tree of how often each rank is in the window. */
class RankCounts {
	private readonly sums: Int32Array;

	constructor(ranks: number) {
		this.sums = new Int32Array(2 ** Math.ceil(Math.log2(ranks)) + 1);
	}

	add(rank: number, count: number): void {
		for (let node = rank + 1; node < this.sums.length; node += node & -node) {
			this.sums[node] = (this.sums[node] ?? 0) + count;
		}
	}

	/** The rank of the item that has `place` items before it in sorted order. */
	rankAt(place: number): number {
		let [node, left] = [0, place];
		for (let step = (this.sums.length - 1) / 2; step >= 1; step /= 2) {
			const below = this.sums[node + step] ?? 0;
			if (below <= left) {
				node += step;
				left -= below;
			}
		}
		return node;
	}
}
