import type { Generators } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** At most n rows in each table within a few seconds: repeated exposures, users of two arms, equal seconds and equal rows are frequent. */
	fewUsers(random, n) {
		const users = random.int(1, 5);
		const arms = random.pick([["c"], ["c", "t"], ["c", "t", "C"]]);
		const home = Array.from({ length: users + 1 }, () => random.pick(arms));
		const exposures: (string | number)[][] = [];
		for (let left = random.int(0, n); left > 0; left--) {
			const user = random.int(0, users);
			exposures.push([user, random.int(0, 7) === 0 ? random.pick(arms) : (home[user] ?? "c"), random.int(-2, 6)]);
		}
		const listens: number[][] = [];
		for (let left = random.int(0, n); left > 0; left--) {
			const again = listens.length > 0 && random.int(0, 5) === 0;
			listens.push(
				again
					? [...random.pick(listens)]
					: [random.int(0, users + 1), random.int(-3, 8), random.pick([0, 0.25, 1, 1.5, 3, 30])],
			);
		}
		return { exposures, listens };
	},

	/** n listens of n / 5 users over 30 days; n / 2 exposures in two arms, one user of a hundred in both; some users never listen, some are not in the experiment. */
	twoArms(random, n) {
		const users = Math.max(2, Math.floor(n / 5));
		const anytime = () => random.int(0, 30 * 86_400);
		const home = Array.from({ length: users }, () => random.pick(["control", "treatment"]));
		const exposures = Array.from({ length: Math.floor(n / 2) }, () => {
			const user = random.int(0, users - 1);
			return [user, random.int(1, 250) === 1 ? "control" : (home[user] ?? "control"), anytime()];
		});
		const listens = Array.from({ length: n }, () => [
			Math.floor(users * 1.1 * random.next() ** 1.5),
			anytime(),
			random.int(0, 480) / 4,
		]);
		return { exposures, listens };
	},
};
