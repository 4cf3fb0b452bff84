// ---
// idea: "passes over cells in which a share does not exceed the floor"
// mistake: numeric-overflow
// must_fail: ["a tie in each sample", "outside the range", "a thousand values move by one hundred", "one value each, moved down", "the current values are smaller", "all current values on one edge", "two cells empty now", "a small share is raised too", "a share of exactly the floor", "more cells than values", "a middling p", "a small window against a long one", "the distance is found between two reference values", "the distance is found at a current value", "a far outlier in the reference", "the current sample has other quartiles"]
// messages:
//   nudge: "A cell has become empty. Is that no drift at all?"
//   pointer: "Try reference 1 to 4 and three current values of 3, with two cells."
//   name: "Cells with a share of 0 are skipped, so the largest movements do not count. Raise the share to eps instead."
// ---
export function drift(reference: number[], current: number[], bins: number, eps: number): Map<string, number> {
	const ref = [...reference].sort((a, b) => a - b);
	const cur = [...current].sort((a, b) => a - b);
	const n = ref.length;
	const m = cur.length;

	const cuts = new Set<number>();
	for (let i = 1; i < bins; i++) cuts.add(ref[Math.floor((i * n) / bins)] ?? 0);
	const edges = [...cuts].sort((a, b) => a - b);
	const before = shares(ref, edges, eps);
	const now = shares(cur, edges, eps);
	let psi = 0;
	for (const [cell, share] of now.entries()) {
		const old = before[cell] ?? 0;
		if (Math.min(old, share) <= eps) continue;
		psi += (share - old) * Math.log(share / old);
	}

	let ks = 0;
	for (const x of new Set([...ref, ...cur])) ks = Math.max(ks, Math.abs(upTo(ref, x) / n - upTo(cur, x) / m));

	const lambda = ks * Math.sqrt((n * m) / (n + m));
	return new Map([
		["psi", psi],
		["ks", ks],
		["p", pValue(lambda)],
	]);
}

function pValue(lambda: number): number {
	if (lambda < 0.2) return 1;
	let sum = 0;
	for (let k = 100; k >= 1; k--) sum += (k % 2 === 0 ? -2 : 2) * Math.exp(-2 * (k * lambda) ** 2);
	return sum;
}

function shares(values: readonly number[], edges: readonly number[], eps: number): number[] {
	const counts = new Array<number>(edges.length + 1).fill(0);
	for (const value of values) {
		const cell = upTo(edges, value);
		counts[cell] = (counts[cell] ?? 0) + 1;
	}
	return counts.map((count) => Math.max(count / values.length, eps));
}

/** How many of the sorted values are at most x. */
function upTo(sorted: readonly number[], x: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) <= x) low = middle + 1;
		else high = middle;
	}
	return low;
}
