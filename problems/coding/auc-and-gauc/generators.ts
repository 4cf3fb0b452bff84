import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Log = [users: string[], labels: number[], scores: number[]];

export const generators: Generators = {
	/** Up to n rows of about n / 4 users with a handful of scores, so that ties, one-class users and empty logs are common. */
	few: (random, n) =>
		log(random, random.int(0, n), Math.ceil(n / 4), random.next(), () => random.int(-1, random.pick([0, 1, 3])) / 4),
	/** n rows of four users with scores that hardly ever tie, a few of them a rounding error apart. */
	close: (random, n) =>
		log(random, n, 4, 0.4, () =>
			random.pick([0.1 + 0.2, 0.3, random.next(), random.int(-12, 12), random.next() * 1e-7]),
		),
	/** n rows with 50 different scores and 15 rows a user, 30 % positive. */
	feed: (random, n) => log(random, n, Math.ceil(n / 15), 0.3, () => random.int(0, 49) / 50),
	/** n rows of one user, all scores different. */
	oneUser: (random, n) => log(random, n, 1, 0.5, () => random.next()),
	/** n rows of n users. */
	strangers: (random, n) => {
		const [, labels, scores] = log(random, n, 1, 0.5, () => random.int(0, 49) / 50);
		return [random.shuffle(Array.from({ length: n }, (_, i) => `u${i}`)), labels, scores];
	},
};

function log(random: Random, n: number, users: number, positive: number, score: () => number): Log {
	const rows = Array.from(
		{ length: n },
		() => [`u${random.int(1, users)}`, random.next() < positive ? 1 : 0, score()] as const,
	);
	return [rows.map(([user]) => user), rows.map(([, label]) => label), rows.map(([, , value]) => value)];
}
