import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

const gap = 1800;

export const generators: Generators = {
	/** At most n plays of a few users; pauses around the gap, copies, plays of one second and missing tracks are frequent. */
	fewPlays(random, n) {
		const users = ["u1", "u2", "u10", "Zoe"].slice(0, random.int(1, 4));
		const clocks = new Map(users.map((user) => [user, random.pick([-gap, -1, 0, 1, gap, 5000])]));
		const plays: (string | number | null)[][] = [];
		for (let left = random.int(0, n); left > 0; left--) {
			if (plays.length > 0 && random.int(0, 4) === 0) {
				plays.push([...random.pick(plays)]);
				continue;
			}
			const user = random.pick(users);
			const ts = (clocks.get(user) ?? 0) + random.pick([0, 0, 1, gap - 1, gap, gap, gap + 1, 4000]);
			clocks.set(user, ts);
			plays.push([user, ts, random.pick([1, 2, 3, null])]);
		}
		return { plays: random.shuffle(plays) };
	},

	/** n rows of five users, a new session at about every fourth play. */
	heavyUsers: (random, n) => ({ plays: walks(random, n, 5) }),

	/** n rows, about ten for each user. */
	manyUsers: (random, n) => ({ plays: walks(random, n, Math.max(1, Math.floor(n / 10))) }),
};

/** n shuffled rows: every user walks through time by steps around the gap; every thirtieth row is a copy. */
function walks(random: Random, n: number, users: number): (string | number | null)[][] {
	const clocks = Array.from({ length: users }, () => random.int(-50_000, 50_000));
	const plays = Array.from({ length: n }, () => {
		const user = random.int(0, users - 1);
		const ts = (clocks[user] ?? 0) + random.pick([0, 150, 200, 240, gap - 1, gap, gap + 1, 30_000]);
		clocks[user] = ts;
		return [`user${user}`, ts, random.int(0, 40) === 0 ? null : random.int(1, 5000)];
	});
	for (let copies = Math.floor(n / 30); copies > 0; copies--) {
		plays[random.int(0, n - 1)] = [...random.pick(plays)];
	}
	return random.shuffle(plays);
}
