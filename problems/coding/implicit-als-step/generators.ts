import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Plays = [item: number, count: number][];

export const generators: Generators = {
	/** Up to n items of no more than three factors, many of them equal or zero; up to four users, also without plays. */
	few: (random, n) => {
		const factors = random.int(1, 3);
		const items = table(random.int(1, Math.max(1, n)), factors, () => random.int(-2, 2));
		const users = list(random.int(0, 4), () =>
			plays(random, items.length, random.int(0, Math.min(4, items.length)), () => random.pick([0, 0, 0.5, 1, 1, 2, 7])),
		);
		return [items, users, random.pick([0, 0.5, 1, 2, 40]), random.pick([0.1, 0.5, 1, 10])];
	},
	/** n items of six factors and n users with no to eight plays each. */
	taste: (random, n) => {
		const items = table(n, 6, () => random.int(-16, 16) / 8);
		const users = list(n, () =>
			plays(random, n, random.int(0, Math.min(8, n)), () => random.int(0, 40) / random.pick([1, 2, 4])),
		);
		return [items, users, random.pick([1, 10, 40]), random.pick([0.25, 2, 20])];
	},
	/** Ten times as many items as the n users, eight factors, thirty plays each. */
	catalogue: (random, n) => crowd(random, 10 * n, n, 8, 30),
	/** n users, 20 items each of the largest number of factors, ten plays each. */
	manyFactors: (random, n) => crowd(random, 20 * n, n, 32, 10),
	/** n users and n items of four factors, five plays each. */
	growing: (random, n) => crowd(random, n, n, 4, 5),
};

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

function table(rows: number, columns: number, value: () => number): number[][] {
	return list(rows, () => list(columns, value));
}

/** A user's counts of different items, in any order. */
function plays(random: Random, items: number, entries: number, count: () => number): Plays {
	const played = new Set<number>();
	while (played.size < entries) played.add(random.int(0, items - 1));
	return [...played].map((item) => [item, count()]);
}

function crowd(random: Random, items: number, users: number, factors: number, entries: number) {
	const vectors = table(items, factors, () => random.int(-8, 8) / 8);
	const counts = list(users, () => plays(random, items, entries, () => random.int(1, 20)));
	return [vectors, counts, 4, 2];
}
