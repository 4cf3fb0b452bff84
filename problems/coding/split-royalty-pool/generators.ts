import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

const maxPool = 1_000_000_000_000_000;
const maxStreams = 10_000_000_000;

export const generators: Generators = {
	/** Up to n holders with 0 to 4 streams and a pool of a few cents: ties, zeros and streams at the minimum are frequent. */
	few: (random, n) => [
		random.int(0, 3 * n),
		holders(random, random.int(0, n), () => random.int(0, 4)),
		random.int(0, 3),
	],
	/** n holders with up to 60 streams: many remainders, some of them equal. */
	mixed: (random, n) => [random.int(0, 500), holders(random, n, () => random.int(0, 60)), random.int(0, 25)],
	/** n holders, a few of them with most of the streams, and as many cents as a pool can hold. */
	manyHolders: (random, n) => [
		maxPool - random.int(0, n),
		holders(random, n, () => Math.floor(maxStreams * random.next() ** 6)),
		1000,
	],
	/** n holders with the same streams and half a cent for each after the whole ones: every remainder is equal. */
	allEqual: (random, n) => [3 * n + Math.floor(n / 2), holders(random, n, () => 7), 7],
	/** n holders with the most streams there can be. */
	fullHouse: (random, n) => [maxPool - 1, holders(random, n, () => maxStreams - random.int(0, 2)), maxStreams - 1],
};

/** Ids of different length in random order, so that neither numbers nor the order of the map give the order of the texts. */
function holders(random: Random, n: number, streams: () => number): Map<string, number> {
	const ids = Array.from({ length: n }, (_, i) => (i % 3 === 0 ? `U${i}` : `u${i}`));
	return new Map(random.shuffle(ids).map((id) => [id, streams()]));
}
