import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Call =
	| ["new", number, number]
	| ["on_event", string, number]
	| ["on_watermark", number]
	| ["dropped"]
	| ["open_sessions"];

export const generators: Generators = {
	/** n calls with four users, short gaps and lateness; events and watermarks hit each other's bounds all the time. */
	few(random, n) {
		const gap = random.int(1, 6);
		const lateness = random.pick([0, 1, 3, 6, 10]);
		const script: Call[] = [["new", gap, lateness]];
		let now = random.int(-25, 2);
		while (script.length <= n) {
			const dice = random.next();
			if (dice < 0.62) {
				const user = random.pick(["ana", "ana", "Ben", "cy2", "cy10"]);
				const back = random.pick([0, gap, gap, lateness, gap + lateness, random.int(0, 2 * gap + lateness)]);
				script.push(["on_event", user, now - back + random.int(-1, gap)]);
			} else if (dice < 0.85) {
				now += random.pick([0, 1, 1, 2, gap, lateness, random.int(0, gap + lateness)]);
				script.push(["on_watermark", random.next() < 0.15 ? now - random.int(0, 4) : now]);
			} else script.push([random.pick(["dropped", "open_sessions", "open_sessions"] as const)]);
		}
		return script;
	},

	/** n calls, a fresh user in every tenth and at most n / 10 users; a watermark every 25 calls; one event in 20 is late. */
	manyUsers(random, n) {
		return stream(random, n, {
			users: Math.floor(n / 10),
			gap: Math.floor(n / 20),
			lateness: Math.floor(n / 50),
			every: 25,
		});
	},

	/** n calls of a few hundred users whose sessions are short: windows are opened, joined, written out and forgotten all the time. */
	shortSessions(random, n) {
		return stream(random, n, { users: Math.floor(n / 400), gap: 150, lateness: 1000, every: 12 });
	},

	/** n calls: nearly all events come first, one or two a user; then the watermark creeps over their ends second by second. */
	creepingWatermark(random, n) {
		const script: Call[] = [["new", n, 10]];
		const events = Math.floor(n * 0.7);
		for (let i = 0; i < events; i++)
			script.push(["on_event", `u${random.int(0, Math.floor(n / 2))}`, random.int(0, n)]);
		for (let w = n; script.length <= n; w += 3) script.push(["on_watermark", w]);
		return script;
	},
};

function stream(
	random: Random,
	n: number,
	{ users, gap, lateness, every }: { users: number; gap: number; lateness: number; every: number },
): Call[] {
	const script: Call[] = [["new", Math.max(1, gap), lateness]];
	const last = Math.max(0, users - 1);
	for (let now = 1; now <= n; now++) {
		if (now % every === 0) script.push(["on_watermark", now - random.int(0, every)]);
		else if (now % 997 === 0) script.push([now % 2 === 0 ? "open_sessions" : "dropped"]);
		else {
			const late = random.next() < 0.05;
			const ts = late ? now - random.int(0, 2 * gap + 2 * lateness) : now - random.int(0, every);
			script.push(["on_event", `u${random.int(0, last)}`, ts]);
		}
	}
	return script;
}
