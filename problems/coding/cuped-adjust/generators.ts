import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type User = [number | null, number];

export const generators: Generators = {
	/** 2 to n + 1 users an arm with small numbers: zeros, missing values, arms in which nothing varies. */
	few: (random, n) => {
		const missing = random.pick([0, 0.2, 0.5, 1]);
		const [most, noise] = [random.pick([0, 1, 3, 10]), random.pick([1, 2, 5])];
		const arm = (effect: number) =>
			list(random.int(2, n + 1), (): User => {
				const pre = random.int(0, most);
				return [random.next() < missing ? null : pre, pre + random.int(0, noise) + effect];
			});
		const control = arm(0);
		if (most > 0) tellApart(random, control);
		return [control, arm(random.int(0, 2))];
	},
	/** About n users an arm, of whom a tenth has no past; treatment is the smaller arm. */
	uneven: (random, n) => [people(random, n, 0, 0.1), people(random, Math.ceil(n / 3), 12, 0.1)],
	/** n users an arm, all with a past; slope 0.8, so that about 58 % of the variance can go. */
	slope: (random, n) => [people(random, n, 0, 0), people(random, n, 6, 0)],
	/** n users an arm, a twentieth without a past. */
	twoArms: (random, n) => [people(random, n, 0, 0.05), people(random, n, 6, 0.05)],
};

/** Two users with the same past and another present: the two periods never agree perfectly. */
function tellApart(random: Random, users: User[]): void {
	const [pre, post] = users[0] ?? [0, 0];
	users[1] = [pre, post + random.int(1, 9)];
}

function people(random: Random, n: number, effect: number, missing: number): User[] {
	return list(n, () => {
		const pre = 400 + 100 * bell(random);
		const post = 100 + 0.8 * pre + 67.7 * bell(random) + effect;
		return [random.next() < missing ? null : Math.round(pre), Math.round(post)];
	});
}

/** Mean 0, standard deviation 1, never beyond 3.5. */
function bell(random: Random): number {
	return Math.sqrt(3) * (random.next() + random.next() + random.next() + random.next() - 2);
}

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}
