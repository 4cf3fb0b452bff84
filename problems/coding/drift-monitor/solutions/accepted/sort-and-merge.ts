// ---
// idea: sorts both samples; one sweep over the edges counts the cells, one merge finds the distance
// cost: O((n + m) log(n + m)) time, O(n + m) memory
// ---
export function drift(reference: number[], current: number[], bins: number, eps: number): Map<string, number> {
	const ref = Float64Array.from(reference).sort();
	const cur = Float64Array.from(current).sort();
	const distance = largestGap(ref, cur);
	return new Map([
		["psi", stability(ref, cur, bins, eps)],
		["ks", distance],
		["p", pValue(distance, ref.length, cur.length)],
	]);
}

function stability(ref: Float64Array, cur: Float64Array, bins: number, eps: number): number {
	const edges = new Set<number>();
	for (let i = 1; i < bins; i++) edges.add(at(ref, Math.floor((i * ref.length) / bins)));
	const ends = [...edges, Number.POSITIVE_INFINITY];
	const r = shares(ref, ends, eps);
	const c = shares(cur, ends, eps);
	return r.reduce((total, share, cell) => total + term(share, c[cell] ?? eps), 0);
}

function term(r: number, c: number): number {
	return (c - r) * Math.log(c / r);
}

/** `ends` are the upper ends of the cells, ascending; a value equal to an end lies above it. */
function shares(sorted: Float64Array, ends: readonly number[], eps: number): number[] {
	let next = 0;
	return ends.map((end) => {
		const begin = next;
		while (next < sorted.length && at(sorted, next) < end) next++;
		return Math.max((next - begin) / sorted.length, eps);
	});
}

function largestGap(ref: Float64Array, cur: Float64Array): number {
	let i = 0;
	let j = 0;
	let largest = 0;
	while (i < ref.length && j < cur.length) {
		const value = Math.min(at(ref, i), at(cur, j));
		while (i < ref.length && at(ref, i) === value) i++;
		while (j < cur.length && at(cur, j) === value) j++;
		largest = Math.max(largest, Math.abs(i / ref.length - j / cur.length));
	}
	return largest;
}

function pValue(distance: number, n: number, m: number): number {
	const lambda = distance * Math.sqrt((n * m) / (n + m));
	if (lambda < 0.2) return 1;
	let total = 0;
	for (let k = 1; k <= 100; k++) {
		const size = Math.exp(-2 * k * k * lambda * lambda);
		total += k % 2 === 1 ? size : -size;
	}
	return 2 * total;
}

function at(values: Float64Array, index: number): number {
	return values[index] ?? Number.NaN;
}
