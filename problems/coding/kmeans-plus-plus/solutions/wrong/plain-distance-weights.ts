// ---
// idea: draws seeds by distance instead of squared distance
// mistake: wrong-weight
// must_fail: [far points weigh by the square, one step is not enough, a huge tolerance, "an empty cluster late, three steps", "an empty cluster late, to the end", two farthest points, two clusters run empty at once, two clusters run empty on a small scale]
// messages:
//   nudge: "What is the weight of a point at distance 4 beside one at distance 1?"
//   pointer: "Put four points at 1 and one at 4, with the first seed at 0."
//   name: "The weights are distances. They are squared distances."
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
		centroids = moved(points, labels, gaps, k);
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
	const total = weights.reduce((sum, weight) => sum + Math.sqrt(weight), 0);
	if (total === 0) return weights.findIndex((_, i) => !chosen.includes(i));
	const target = rand() * total;
	let reached = 0;
	return weights.findIndex((weight) => (reached += Math.sqrt(weight)) > target);
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
	const sums = Array.from({ length: k }, () => (points[0] ?? []).map(() => 0));
	const sizes = new Array<number>(k).fill(0);
	for (const [i, point] of points.entries()) {
		const label = labels[i] ?? 0;
		sums[label] = (sums[label] ?? []).map((sum, axis) => sum + (point[axis] ?? 0));
		sizes[label] = (sizes[label] ?? 0) + 1;
	}
	const farthestFirst = [...points.keys()].sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0));
	let taken = 0;
	return sums.map((sum, j) => {
		const size = sizes[j] ?? 0;
		return size > 0 ? sum.map((axis) => axis / size) : [...(points[farthestFirst[taken++] ?? 0] ?? [])];
	});
}
