import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** Up to n values from 0 to 4 and a window of 1 to 6: equal values come and go at every step. */
	few: (random, n) => [list(random.int(0, n), () => random.int(0, 4)), random.int(1, 6)],

	/** Up to n values in runs of equal ones, a window of any length up to n + 1. */
	plateaus: (random, n) => {
		let level = random.int(0, 99);
		const values = list(random.int(0, n), () => {
			if (random.next() < 0.3) level = random.pick([0, 9, 10, 11, 100, random.int(0, 120)]);
			return level;
		});
		return [values, random.int(1, n + 1)];
	},

	/** n playing times around three minutes, window n / 20. */
	plays: (random, n) => [playingTimes(random, n), Math.max(1, Math.floor(n / 20))],

	/** n playing times, the largest odd window of the gate. */
	oddWindow: (random, n) => [playingTimes(random, n), 5001],

	/** n playing times, one in three skipped at once, so that a window holds thousands of zeros; the largest window. */
	evenWindow: (random, n, constants) => [
		playingTimes(random, n).map((ms) => (random.next() < 1 / 3 ? 0 : ms)),
		Number(constants["MAX_WINDOW"]),
	],

	/** n values that fall from first to last: every value enters at one end of the sorted window and leaves at the other. */
	falling: (random, n) => [list(n, () => random.int(0, 3_600_000)).sort((a, b) => b - a), 5001],
};

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

/** Whole seconds mostly, so that many plays are equally long. */
function playingTimes(random: Random, n: number): number[] {
	return list(n, () => (random.next() < 0.7 ? 1000 * random.int(100, 260) : random.int(0, 400_000)));
}
