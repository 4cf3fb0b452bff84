// ---
// idea: "copies the current sample without sorting it"
// mistake: unsorted-input-assumed
// must_fail: ["nothing moved", "both in disorder", "numbers of different length", "the largest values and the smallest floor"]
// messages:
//   nudge: "Which of the two samples does the merge need in order?"
//   pointer: "Follow a current sample of 2, 9, 4."
//   name: "Only the reference is sorted. The merge walks over both."
// ---
export function drift(reference: number[], current: number[], bins: number, eps: number): Map<string, number> {
	const ref = [...reference].sort((a, b) => a - b);
	const cur = [...current];
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
		psi += (share - old) * Math.log(share / old);
	}

	const ks = largestGap(ref, cur);

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

/** Walks over both samples at once. */
function largestGap(ref: readonly number[], cur: readonly number[]): number {
	let [i, j, largest] = [0, 0, 0];
	while (i < ref.length && j < cur.length) {
		const value = Math.min(ref[i] ?? 0, cur[j] ?? 0);
		while (i < ref.length && ref[i] === value) i++;
		while (j < cur.length && cur[j] === value) j++;
		largest = Math.max(largest, Math.abs(i / ref.length - j / cur.length));
	}
	return largest;
}
