// ---
// idea: "takes the place of an edge with Math.ceil"
// mistake: integer-division
// must_fail: ["the number of values is no multiple of the cells", "ten values in four cells", "more cells than values", "negative values"]
// messages:
//   nudge: "Which way is the place of an edge rounded?"
//   pointer: "Try 7 values and 3 cells: which values are your edges?"
//   name: "The place is rounded up; it must be rounded down, with Math.floor."
// ---
export function drift(reference: number[], current: number[], bins: number, eps: number): Map<string, number> {
	const ref = [...reference].sort((a, b) => a - b);
	const cur = [...current].sort((a, b) => a - b);
	const n = ref.length;
	const m = cur.length;

	const cuts = new Set<number>();
	for (let i = 1; i < bins; i++) cuts.add(ref[Math.min(Math.ceil((i * n) / bins), n - 1)] ?? 0);
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
