import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** Up to n values a sample over a handful of numbers: ties everywhere, values on edges, outside, and empty cells. */
	few: (random, n) => {
		const pool = random.int(1, Math.max(2, Math.ceil(n / 2)));
		const shift = random.int(-2, 2);
		const reference = list(random.int(1, n), () => random.int(0, pool) / 2);
		const current = list(random.int(1, n), () => (random.int(0, pool) + shift) / 2);
		return [reference, current, random.int(1, 8), random.pick([0.000001, 0.0001, 0.01, 0.1])];
	},
	/** n reference values in many small ties and about half as many current ones, shifted a little. */
	grid: (random, n) => [
		list(n, () => random.int(0, 30)),
		list(Math.ceil(n / 2), () => random.int(3, 34)),
		random.int(5, 20),
		0.0001,
	],
	/** Bell-shaped values; the current ones are wider and moved. */
	bells: (random, n) => [
		list(n, () => bell(random)),
		list(Math.ceil(1.3 * n), () => 1.2 * bell(random) + 0.4),
		random.int(4, 12),
		0.0001,
	],
	/** Two windows of n different values each, in random order. */
	twoWindows: (random, n, constants) => [
		list(n, () => bell(random) * 1000),
		list(n, () => bell(random) * 1000 + 30),
		Math.min(Number(constants["MAX_BINS"]), n),
		0.0001,
	],
	/** n values a sample over only fifty numbers, as of a rating or a counter. */
	fiftyNumbers: (random, n, constants) => [
		list(n, () => random.int(0, 49)),
		list(n, () => Math.min(49, random.int(0, 52))),
		Number(constants["MAX_BINS"]),
		0.000001,
	],
};

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

/** The sum of four even draws, centred: nearly normal. */
function bell(random: Random): number {
	return random.next() + random.next() + random.next() + random.next() - 2;
}
