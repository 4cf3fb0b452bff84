import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Fit = [x: number[][], y: number[], l2: number, lr: number, epochs: number];

export const generators: Generators = {
	/** One to n rows of no to three small features with many repeats, any labels; l2, lr and epochs may be 0. */
	few: (random, n) => {
		const features = random.int(0, 3);
		const rows = random.int(1, n);
		const x = table(rows, features, () => random.int(-2, 2));
		return [
			x,
			labels(random, rows),
			random.pick([0, 0.1, 0.5, 1]),
			random.pick([0, 0.25, 0.5, 0.5, 1]),
			random.int(0, 12),
		];
	},
	/** n rows of a skip model: seconds since the last skip, a share, a constant column, and labels that follow from them. */
	listeners: (random, n) => {
		const x = Array.from({ length: n }, () => [random.int(0, 8) / 4, random.int(0, 10) / 10, 1]);
		const y = x.map(([recency = 0, share = 0]) => (random.next() < 0.2 + 0.6 * share - 0.1 * recency ? 1 : 0));
		return [x, y, random.pick([0, 0.01, 0.3]), 0.4, random.int(5, 40)];
	},
	/** Up to n rows with features in the hundreds, so that the second step already sees |z| in the thousands. */
	steep: (random, n) => {
		const rows = random.int(2, Math.max(2, n));
		const x = table(rows, 2, () => 100 * random.int(-9, 9) + random.int(1, 9));
		return [x, labels(random, rows), random.pick([0, 0.25]), random.pick([0.5, 2]), 2];
	},
	/** 150 rows of n features, ten epochs. */
	wide: (random, n) => dense(random, 150, n, 10),
	/** 20 rows of n features, five epochs. */
	growing: (random, n) => dense(random, 20, n, 5),
	/** Two rows, the strongest penalty that goes with the rate, and n epochs. */
	flatEnd: (random, n) => [[[random.int(1, 4)], [-1]], [1, 0], 100, 0.01, n],
	/** n rows of eight features, five epochs. */
	tall: (random, n) => dense(random, n, 8, 5),
};

function table(rows: number, columns: number, value: () => number): number[][] {
	return Array.from({ length: rows }, () => Array.from({ length: columns }, value));
}

function labels(random: Random, rows: number): number[] {
	const positive = random.pick([0, 0.3, 0.5, 1]);
	return Array.from({ length: rows }, () => (random.next() < positive ? 1 : 0));
}

function dense(random: Random, rows: number, features: number, epochs: number): Fit {
	const x = table(rows, features, () => random.int(-8, 8) / 8);
	return [x, labels(random, rows), 0.125, 1 / features, epochs];
}
