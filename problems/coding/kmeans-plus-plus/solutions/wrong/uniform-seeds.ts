// ---
// idea: draws an index like the first one for every seed
// mistake: wrong-weight
// must_fail: [a draw between two running totals, a draw of 0, far points weigh by the square, the third seed looks at the nearest one, two clusters empty over equal points, labels change after the last step, a huge tolerance, two farthest points, "the donor keeps its mean, three steps", "the donor keeps its mean, to the end", two clusters run empty at once, two clusters run empty on a small scale]
// messages:
//   nudge: "Which points should be likely to become the second seed?"
//   pointer: "In the first example, which index does the second draw give, and what are the weights?"
//   name: "All points have the same chance. After the first seed, a point's weight is its squared distance to the nearest seed."
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
	return Array.from({ length: k }, () => [...(points[Math.floor(rand() * points.length)] ?? [])]);
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
