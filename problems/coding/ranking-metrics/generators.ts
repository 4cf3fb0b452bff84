import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** Up to n entries over about as many ids, and any k up to twice the length. */
	few: (random, n) => {
		const list = draws(random, random.int(0, n), n);
		return [list, subset(random, ids(n + 2), random.next()), random.int(1, 2 * n)];
	},
	/** n entries over about a third as many ids, cut inside the list. */
	repeats: (random, n) => {
		const pool = Math.max(2, Math.floor(n / 3));
		return [draws(random, n, pool), subset(random, ids(pool), 0.4), random.int(1, pool)];
	},
	/** n different ids in random order, about half of them relevant. */
	hitsEverywhere: (random, n) => [random.shuffle(ids(n)), subset(random, ids(n), 0.5), random.int(1, n)],
	/** n different ids, every third one relevant, no cut. */
	longList: (random, n) => [random.shuffle(ids(n)), ids(n).filter((_, i) => i % 3 === 0), n],
	/** n entries over half as many ids, every second one relevant. */
	longListManyRepeats: (random, n) => {
		const pool = ids(Math.ceil(n / 2));
		const relevant = pool.filter((_, i) => i % 2 === 0);
		return [random.shuffle([...pool, ...pool]).slice(0, n), relevant, Math.ceil(n / 3)];
	},
	/** n different ids, all of them relevant. */
	allHits: (random, n) => [random.shuffle(ids(n)), ids(n), n],
};

function ids(n: number): string[] {
	return Array.from({ length: n }, (_, i) => `t${i}`);
}

function draws(random: Random, length: number, pool: number): string[] {
	return Array.from({ length }, () => `t${random.int(0, pool - 1)}`);
}

function subset(random: Random, of: readonly string[], share: number): string[] {
	return of.filter(() => random.next() < share);
}
