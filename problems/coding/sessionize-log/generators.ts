import type { Generators } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** Up to n events of three users within 21 seconds: ties, repeats and pauses of exactly the gap are frequent. */
	smallLog(random, n) {
		const events = Array.from({ length: random.int(0, n) }, () => [
			random.pick(["ana", "Ben", "cy2", "cy10"]),
			random.int(-10, 10),
			random.pick(["sun", "rain"]),
		]);
		return [events, random.int(0, 5)];
	},

	/** n events of n / 10 users. Every user walks through time by steps around the gap; then all lines are shuffled. */
	manyUsers(random, n) {
		const gap = 1800;
		const users = Math.max(1, Math.floor(n / 10));
		const clocks = Array.from({ length: users }, () => random.int(-50_000, 50_000));
		const events = Array.from({ length: n }, () => {
			const user = random.int(0, users - 1);
			const step = random.pick([0, 30, 200, gap - 1, gap, gap + 1, 3 * gap]);
			const time = (clocks[user] ?? 0) + step;
			clocks[user] = time;
			return [`user${user}`, time, `t${random.int(0, 999)}`];
		});
		return [random.shuffle(events), gap];
	},

	/** n events of one user, a new session at about every second event, shuffled. */
	oneUser(random, n) {
		const gap = 900;
		let time = -1_000_000;
		const events = Array.from({ length: n }, () => {
			time += random.pick([0, 1, gap, gap + 1, 2 * gap, 5 * gap]);
			return ["solo", time, `t${random.int(0, 999)}`];
		});
		return [random.shuffle(events), gap];
	},
};
