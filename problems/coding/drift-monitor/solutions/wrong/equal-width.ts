// ---
// idea: "spreads the edges evenly between the smallest and the largest reference value"
// mistake: equal-sizes-assumed
// must_fail: ["ten values in four cells", "more cells than values", "ties of different length in both", "both in disorder", "negative values", "numbers of different length", "the distance is found between two reference values", "the distance is found at a current value", "a far outlier in the reference"]
// messages:
//   nudge: "What do your cells have in common: width, or number of reference values?"
//   pointer: "Try seven values from 1 to 7 and an outlier of 1000: how many values does your first cell hold?"
//   name: "The cells have equal width. Cut at the sorted values number (i \u00b7 n) // bins, so that each cell holds about as many reference values."
// ---
export function drift(reference: number[], current: number[], bins: number, eps: number): Map<string, number> {
	const ref = [...reference].sort((a, b) => a - b);
	const cur = [...current].sort((a, b) => a - b);
	const n = ref.length;
	const m = cur.length;
	const least = ref[0] ?? 0;
	const width = ((ref[n - 1] ?? 0) - least) / bins;

	const cuts = new Set<number>();
	for (let i = 1; i < bins; i++) cuts.add(least + i * width);
	const edges = [...cuts].sort((a, b) => a - b);
	const before = shares(ref, edges, eps);
	const now = shares(cur, edges, eps);
	let psi = 0;
	for (const [cell, share] of now.entries()) {
		const old = before[cell] ?? 0;
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
