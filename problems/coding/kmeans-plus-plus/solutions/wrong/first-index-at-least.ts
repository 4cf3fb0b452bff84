// ---
// idea: takes the first index whose running total is not below the target
// mistake: boundary-strict-vs-inclusive
// must_fail: [a draw that equals the running total, a draw of 0]
// messages:
//   nudge: "Must the running total reach the target or pass it?"
//   pointer: "Try a draw of 0: may a point that coincides with a seed be drawn?"
//   name: "The running total is compared with >=. It must be above the target, or points without weight are drawn."
// ---
type Result = [centroids: number[][], labels: number[], inertia: number];

export function kmeans(points: number[][], k: number, rand: () => number, iters: number, tol: number): Result {
	let centers = seeds(points, k, rand);
	for (let step = 0; step < iters; step++) {
		const { owners, gaps } = nearest(points, centers);
		const groups: number[][][] = centers.map(() => []);
		for (const [i, point] of points.entries()) groups[owners[i] ?? 0]?.push(point);
		const left = new Map(gaps.entries());
		const next = groups.map((group) => (group.length > 0 ? mean(group) : [...(points[takeFarthest(left)] ?? [])]));
		const moves = next.map((center, j) => distance(center, centers[j] ?? []));
		centers = next;
		if (Math.max(...moves) <= tol) break;
	}
	const { owners, gaps } = nearest(points, centers);
	return [centers, owners, total(gaps)];
}

/** The index with the largest gap, the lowest of several; it is gone afterwards. */
function takeFarthest(left: Map<number, number>): number {
	let [best, widest] = [0, -1];
	for (const [i, gap] of left) {
		if (gap > widest) [best, widest] = [i, gap];
	}
	left.delete(best);
	return best;
}

function seeds(points: number[][], k: number, rand: () => number): number[][] {
	const first = Math.floor(rand() * points.length);
	const chosen = [first];
	let weights = points.map((point) => distance(point, points[first] ?? []));
	while (chosen.length < k) {
		const index = draw(weights, chosen, rand);
		chosen.push(index);
		weights = weights.map((old, i) => Math.min(old, distance(points[i] ?? [], points[index] ?? [])));
	}
	return chosen.map((index) => [...(points[index] ?? [])]);
}

function draw(weights: number[], chosen: number[], rand: () => number): number {
	const sum = total(weights);
	if (sum === 0) return weights.findIndex((_, i) => !chosen.includes(i));
	const target = rand() * sum;
	let reached = 0;
	for (const [i, weight] of weights.entries()) {
		reached += weight;
		if (!(reached < target)) return i;
	}
	return weights.length - 1;
}

function nearest(points: number[][], centers: number[][]): { owners: number[]; gaps: number[] } {
	const owners: number[] = [];
	const gaps: number[] = [];
	for (const point of points) {
		const distances = centers.map((center) => distance(point, center));
		const gap = Math.min(...distances);
		gaps.push(gap);
		owners.push(distances.indexOf(gap));
	}
	return { owners, gaps };
}

function mean(group: number[][]): number[] {
	return (group[0] ?? []).map((_, axis) => total(group.map((point) => point[axis] ?? 0)) / group.length);
}

function distance(a: number[], b: number[]): number {
	return total(a.map((value, axis) => (value - (b[axis] ?? 0)) ** 2));
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
