import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Call =
	| ["new", number, number, { seed: number } | { values: number[] }]
	| ["choose", string[], number]
	| ["impress", string, number]
	| ["reward", number]
	| ["expire", number, number];

export const generators: Generators = {
	/** n calls with a few arms and few different numbers: equal draws, second and late rewards, unknown tokens, ages of exactly ttl. */
	few(random, n) {
		const arms = ["a", "B", "c", "d10", "d9"];
		const numbers = list(random.int(2, 9), () => random.int(0, 7) / 8);
		const script: Call[] = [["new", random.int(1, 3), random.int(1, 3), { values: numbers }]];
		let [now, tokens] = [0, 0];

		while (script.length < n) {
			const dice = random.next();
			if (dice < 0.25) {
				const offered = list(random.int(0, 6), () => random.pick(arms));
				script.push(["choose", offered, random.pick([0, 1, 2, 3, 9])]);
			} else if (dice < 0.55) {
				now += random.pick([0, 0, 1, 2]);
				script.push(["impress", random.pick(arms), now]);
				tokens++;
			} else if (dice < 0.8) script.push(["reward", random.int(0, tokens + 1)]);
			else {
				now += random.pick([0, 0, 1, 3]);
				script.push(["expire", now, random.int(0, 4)]);
			}
		}
		script.push(["choose", random.shuffle(arms), random.int(1, 5)]);
		return script;
	},
	/** n calls with ten arms of which some are better: one choice, one impression of the chosen kind, rewards and expiry. */
	evening(random, n) {
		const arms = list(10, (i) => `shelf${i}`);
		const script: Call[] = [["new", 1, 2, { seed: random.int(1, 1_000_000) }]];
		for (let token = 1; script.length < n; token++) {
			const at = random.int(0, 9);
			script.push(["choose", arms, 3], ["impress", arms[at] ?? "", token]);
			if (random.next() < at / 10) script.push(["reward", random.int(Math.max(1, token - 5), token)]);
			if (token % 7 === 0) script.push(["expire", token, 6]);
		}
		return script;
	},
	/** One choice among n new arms, then a little feedback and a second choice. */
	manyArms(random, n) {
		const arms = random.shuffle(list(n, (i) => `arm${i}`));
		const all = arms.slice(0, 20).flatMap((arm, i): Call[] => [["impress", arm, i], ...answered(random, i + 1)]);
		const rand = { seed: random.int(1, 1_000_000) };
		return [["new", 2, 2, rand], ["choose", arms, 5], ...all, ["expire", 20, 4], ["choose", arms, n]];
	},
	/** n calls: mostly impressions and rewards of n / 40 arms, a quarter of the impressions open, expiry at every eighth call. */
	busyDay(random, n) {
		const arms = list(Math.max(5, Math.floor(n / 40)), (i) => `arm${i}`);
		const ttl = Math.floor(n / 4);
		const script: Call[] = [["new", 1, 1, { seed: random.int(1, 1_000_000) }]];
		let [now, tokens] = [0, 0];
		while (script.length <= n) {
			now += random.int(0, 2);
			if (script.length % 8 === 0) script.push(["expire", now, ttl]);
			else if (script.length % 50 === 1) script.push(["choose", list(6, () => random.pick(arms)), 3]);
			else if (tokens === 0 || random.next() < 0.7) {
				script.push(["impress", random.pick(arms), now]);
				tokens++;
			} else script.push(["reward", rewarded(random, tokens, ttl)]);
		}
		return script;
	},
	/** n calls: impressions of one arm for half of them, then all expire at once, then the rest with a choice at every tenth call. */
	longWait(random, n) {
		const arms = list(Math.max(5, Math.floor(n / 40)), (i) => `arm${i}`);
		const script: Call[] = [["new", 2, 1, { seed: random.int(1, 1_000_000) }]];
		while (script.length < n / 2) script.push(["impress", random.pick(arms), 7]);
		script.push(["expire", 100, 93]);
		for (let token = script.length; script.length <= n; ) {
			if (script.length % 25 === 0) script.push(["choose", [random.pick(arms), random.pick(arms)], 1]);
			else if (script.length % 2 === 0) script.push(["reward", random.int(1, token)]);
			else {
				script.push(["impress", random.pick(arms), 100]);
				token++;
			}
		}
		return script;
	},
};

/** Mostly a recent token, so that most rewards count. */
function rewarded(random: Random, tokens: number, span: number): number {
	return random.next() < 0.8 ? random.int(Math.max(1, tokens - Math.floor(span / 2)), tokens) : random.int(1, tokens);
}

function answered(random: Random, token: number): Call[] {
	return random.next() < 0.5 ? [["reward", token]] : [];
}

function list<T>(length: number, make: (i: number) => T): T[] {
	return Array.from({ length }, (_, i) => make(i));
}
