// ---
// idea: returns the mean of the squared distances
// mistake: wrong-denominator
// must_fail: [two pairs, no steps, a cluster runs empty, one cluster, the first draw, the largest first draw, a draw between two running totals, a draw that equals the running total, a draw of 0, far points weigh by the square, the third seed looks at the nearest one, one draw for each seed, a point in the middle, one step, labels change after the last step, one step is not enough, the move is as long as the tolerance, a huge tolerance, the largest move decides, a small tolerance, means with fractions, equal points count each, the farthest point, "the farthest point, three steps", "an empty cluster late, three steps", "an empty cluster late, to the end", two farthest points, "the donor keeps its mean, three steps", "the donor keeps its mean, to the end", two clusters run empty at once, two clusters run empty on a small scale, the largest coordinates]
// messages:
//   nudge: "Is the inertia a sum or a mean?"
//   pointer: "One cluster, points 0, 2 and 7."
//   name: "The inertia is divided by the number of points. It is a sum."
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
	return [centers, owners, total(gaps) / gaps.length];
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
		if (reached > target) return i;
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
