import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Look = [number, number];

export const generators: Generators = {
	/** Up to n looks at uneven fractions, tiny ones and such beyond 1 among them; z of both signs around the thresholds. */
	few: (random, n) => {
		const fractions = new Set<number>();
		for (let look = random.int(0, Math.min(n, 8)); look > 0; look--) {
			fractions.add(
				random.pick([
					random.int(1, 20) / 20,
					random.int(1, 100) / 100,
					1,
					random.int(1, 9) / 1000,
					random.int(10, 20) / 10,
				]),
			);
		}
		const looks = [...fractions].sort((a, b) => a - b).map((fraction): Look => [fraction, statistic(random)]);
		return [looks, random.pick([0.05, 0.05, 0.01, 0.1, 0.2, 0.001]), random.pick(["obf", "pocock"])];
	},
	/** n looks in equal steps up to beyond the plan, with z that drifts away from 0. */
	manyLooks: (random, n) => {
		const looks = Array.from({ length: n }, (_, i): Look => {
			const fraction = (1.05 * (i + 1)) / Math.max(1, n);
			return [Math.max(0.001, fraction), round(3.4 * fraction + random.next() - 0.5)];
		});
		return [looks, 0.05, random.pick(["obf", "pocock"])];
	},
};

function statistic(random: Random): number {
	const size = random.pick([random.next(), 1 + random.next(), 1.6 + 0.8 * random.next(), 2 + 2 * random.next(), 6]);
	return round(random.pick([1, 1, -1]) * size);
}

function round(value: number): number {
	return Math.round(value * 1e4) / 1e4;
}
