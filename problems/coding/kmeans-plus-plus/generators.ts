import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Point = number[];

/** Divisible by every number up to 12: means of up to 12 points on this grid are whole, so that ties are exact. */
const grid = 27720;

/** Points and seeds with which a cluster loses all of its points after a step or two. */
const emptying: readonly (readonly [points: string, seeds: number[]])[] = [
	["1,8 2,0 9,3 3,8 3,2", [0, 2, 3]],
	["5,0 1,4 0,7 6,0 7,3", [3, 0, 4]],
	["3,3 9,3 9,2 4,5 9,5", [1, 2, 4]],
	["2,3 5,1 1,4 1,3 9,8 6,7", [1, 0, 3]],
	["9,5 5,4 0,8 5,0 4,3 7,1 2,9", [0, 5, 3]],
];

export const generators: Generators = {
	/** Up to 12 points on a coarse grid, many of them equal, with any k and few different draws. */
	few: (random, n) => {
		const axes = random.int(1, 2);
		const points = list(random.int(1, Math.min(12, n)), () => list(axes, () => grid * random.int(-2, 2)));
		const k = random.int(1, points.length);
		const draws = list(k, () => random.int(0, 15) / 16);
		return [points, k, { values: draws }, random.pick([0, 1, 2, 3, 20]), random.pick([0, 0, grid ** 2 / 4, grid ** 2])];
	},
	/** A set of points whose clusters run empty, turned and mirrored, alone or twice far apart. */
	emptied: (random) => {
		const [text, seeds] = random.pick(emptying);
		const points = text.split(" ").map((pair) => pair.split(",").map(Number));
		const flip = random.next() < 0.5;
		const sign = random.pick([1, -1]);
		const place = (shift: number) =>
			points.map(([x = 0, y = 0]) =>
				flip ? [grid * (y + shift), sign * grid * x] : [grid * (x + shift), sign * grid * y],
			);
		const twice = random.next() < 0.4;
		const all = twice ? [...place(0), ...place(-20)] : place(0);
		const wanted = twice ? [...seeds, ...seeds.map((seed) => seed + points.length)] : seeds;
		return [all, wanted.length, { values: drawsFor(all, wanted) }, random.int(1, 6), 0];
	},
	/** n points around five centres, not on any grid. */
	blobs: (random, n) => [
		blobs(random, n, 5),
		Math.min(n, 5),
		{ seed: random.int(1, 1_000_000) },
		random.int(1, 8),
		1e-9,
	],
	/** n points around eight centres, four steps. */
	manyPoints: (random, n) => [blobs(random, n, 8), 8, { seed: random.int(1, 1_000_000) }, 4, 0],
	/** 1,500 points around n centres, n clusters, one step. */
	manyClusters: (random, n) => [blobs(random, 1500, n), n, { seed: random.int(1, 1_000_000) }, 1, 0],
};

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

function blobs(random: Random, n: number, centres: number): Point[] {
	const places = list(centres, () => [random.next() * 200 - 100, random.next() * 200 - 100]);
	return list(n, () => random.pick(places).map((axis) => axis + (random.next() + random.next() - 1) * 10));
}

/** Numbers that make the recipe draw exactly these seeds. */
function drawsFor(points: readonly Point[], seeds: readonly number[]): number[] {
	const square = (a: Point, b: Point) => a.reduce((sum, axis, j) => sum + (axis - (b[j] ?? 0)) ** 2, 0);
	const nearest = points.map(() => Number.POSITIVE_INFINITY);
	return seeds.map((seed, place) => {
		const total = nearest.reduce((sum, value) => sum + value, 0);
		const before = nearest.slice(0, seed).reduce((sum, value) => sum + value, 0);
		const draw = place === 0 ? (seed + 0.5) / points.length : (before + (nearest[seed] ?? 0) / 2) / total;
		for (const [i, point] of points.entries())
			nearest[i] = Math.min(nearest[i] ?? 0, square(point, points[seed] ?? []));
		return draw;
	});
}
