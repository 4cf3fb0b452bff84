// ---
// idea: takes the mean of an empty cluster
// mistake: empty-input
// must_fail: [a cluster runs empty, all points equal, two unused indices, two clusters empty over equal points, the farthest point, "the farthest point, three steps", "an empty cluster late, three steps", "an empty cluster late, to the end", two farthest points, "the donor keeps its mean, three steps", "the donor keeps its mean, to the end", two clusters run empty at once, two clusters run empty on a small scale]
// messages:
//   nudge: "Can a cluster be left without a point?"
//   pointer: "Follow the second step of the third example."
//   name: "The mean of an empty cluster is 0 / 0, which is NaN. It takes the farthest point instead."
// ---
type Point = readonly number[];

export function kmeans(
	points: number[][],
	k: number,
	rand: () => number,
	iters: number,
	tol: number,
): [centroids: number[][], labels: number[], inertia: number] {
	let centroids = drawSeeds(points, k, rand).map((index) => [...(points[index] ?? [])]);
	let { labels, gaps } = assign(points, centroids);
	for (let step = 0; step < iters; step++) {
		const old = centroids;
		centroids = moved(points, labels, k);
		({ labels, gaps } = assign(points, centroids));
		if (centroids.every((centroid, j) => squared(centroid, old[j] ?? []) <= tol)) break;
	}
	return [centroids, labels, gaps.reduce((sum, gap) => sum + gap, 0)];
}

function squared(a: Point, b: Point): number {
	let sum = 0;
	for (let axis = 0; axis < a.length; axis++) sum += ((a[axis] ?? 0) - (b[axis] ?? 0)) ** 2;
	return sum;
}

function drawSeeds(points: Point[], k: number, rand: () => number): number[] {
	const chosen: number[] = [];
	const nearest = points.map(() => Number.POSITIVE_INFINITY);
	while (chosen.length < k) {
		const index = chosen.length === 0 ? Math.floor(rand() * points.length) : weightedIndex(nearest, chosen, rand);
		chosen.push(index);
		for (const [i, point] of points.entries()) {
			nearest[i] = Math.min(nearest[i] ?? 0, squared(point, points[index] ?? []));
		}
	}
	return chosen;
}

function weightedIndex(weights: number[], chosen: number[], rand: () => number): number {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (total === 0) return weights.findIndex((_, i) => !chosen.includes(i));
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
function moved(points: Point[], labels: number[], k: number): number[][] {
	const sums = Array.from({ length: k }, () => (points[0] ?? []).map(() => 0));
	const sizes = new Array<number>(k).fill(0);
	for (const [i, point] of points.entries()) {
		const label = labels[i] ?? 0;
		sums[label] = (sums[label] ?? []).map((sum, axis) => sum + (point[axis] ?? 0));
		sizes[label] = (sizes[label] ?? 0) + 1;
	}
	return sums.map((sum, j) => {
		const size = sizes[j] ?? 0;
		return sum.map((axis) => axis / size);
	});
}
