// ---
// idea: running sums per cluster, one function per part of a step
// cost: O(n · k · d) time per step, O(n + k · d) memory
// ---
type Point = readonly number[];

export function kmeans(
	points: number[][],
	k: number,
	rand: () => number,
	iters: number,
	tol: number,
): [centroids: number[][], labels: number[], inertia: number] {
	let centroids = drawSeeds(points, k, rand).map((index) => [...points[index]!]);
	let { labels, gaps } = assign(points, centroids);
	for (let step = 0; step < iters; step++) {
		const old = centroids;
		centroids = moved(points, labels, gaps, k);
		({ labels, gaps } = assign(points, centroids));
		if (centroids.every((centroid, j) => squared(centroid, old[j]!) <= tol)) break;
	}
	return [centroids, labels, gaps.reduce((sum, gap) => sum + gap, 0)];
}

function squared(a: Point, b: Point): number {
	let sum = 0;
	for (let axis = 0; axis < a.length; axis++) sum += (a[axis]! - b[axis]!) ** 2;
	return sum;
}

function drawSeeds(points: Point[], k: number, rand: () => number): number[] {
	const chosen: number[] = [];
	const nearest = points.map(() => Number.POSITIVE_INFINITY);
	while (chosen.length < k) {
		const index = chosen.length === 0 ? Math.floor(rand() * points.length) : weightedIndex(nearest, chosen, rand);
		chosen.push(index);
		for (const [i, point] of points.entries()) {
			nearest[i] = Math.min(nearest[i]!, squared(point, points[index]!));
		}
	}
	return chosen;
}

function weightedIndex(weights: number[], chosen: number[], rand: () => number): number {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (total === 0) {
		const taken = new Set(chosen);
		return weights.findIndex((_, i) => !taken.has(i));
	}
	const target = rand() * total;
	let reached = 0;
	return weights.findIndex((weight) => (reached += weight) > target);
}

function assign(points: Point[], centroids: Point[]): { labels: number[]; gaps: number[] } {
	const labels: number[] = [];
	const gaps: number[] = [];
	for (const point of points) {
		let label = 0;
		let gap = Number.POSITIVE_INFINITY;
		for (const [j, centroid] of centroids.entries()) {
			const distance = squared(point, centroid);
			if (distance < gap) [label, gap] = [j, distance];
		}
		labels.push(label);
		gaps.push(gap);
	}
	return { labels, gaps };
}

/** Means of the members; an empty cluster takes the farthest point that is not taken yet. */
function moved(points: Point[], labels: number[], gaps: number[], k: number): number[][] {
	const sums = Array.from({ length: k }, () => points[0]!.map(() => 0));
	const sizes = new Array<number>(k).fill(0);
	for (const [i, point] of points.entries()) {
		const label = labels[i]!;
		sums[label] = sums[label]!.map((sum, axis) => sum + point[axis]!);
		sizes[label]!++;
	}
	const farthestFirst = [...points.keys()].sort((a, b) => gaps[b]! - gaps[a]!);
	let taken = 0;
	return sums.map((sum, j) => {
		const size = sizes[j]!;
		return size > 0 ? sum.map((axis) => axis / size) : [...points[farthestFirst[taken++]!]!];
	});
}
