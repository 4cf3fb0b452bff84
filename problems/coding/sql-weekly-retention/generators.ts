import type { Generators } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** At most n rows of a few users around the ends of weeks; repeats, weeks of absence and rows without a user are frequent. */
	fewUsers(random, n) {
		const users = random.pick([1, 2, 4, 6]);
		const activity: (number | null)[][] = [];
		for (let left = random.int(0, n); left > 0; left--) {
			if (activity.length > 0 && random.int(0, 4) === 0) {
				activity.push([...random.pick(activity)]);
				continue;
			}
			const user = random.int(0, 9) === 0 ? null : random.int(0, users - 1);
			activity.push([user, random.pick([0, 1, 3, 4, 6, 7, 8, 10, 11, 13, 14, 20, 21, 35, 77])]);
		}
		return { activity: random.shuffle(activity) };
	},

	/** n rows of n / 10 users over two years: users come at any time, and most of them come less and less. */
	twoYears(random, n) {
		const users = Math.max(1, Math.floor(n / 10));
		const days = 730;
		const firsts = Array.from({ length: users }, () => random.int(0, days - 1));
		const activity = Array.from({ length: n }, () => {
			const user = random.int(0, users - 1);
			const first = firsts[user] ?? 0;
			const day = first + Math.floor((days - first) * random.next() ** 3);
			return [random.int(1, 50) === 1 ? null : user, day];
		});
		return { activity };
	},
};
