import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export const generators: Generators = {
	/** Up to n rows over a few contexts and actions; actions that one side does not know; now and then a bad propensity. */
	few: (random, n) => {
		const contexts = names("x", random.int(1, 3));
		const actions = names("a", random.int(1, 4));
		const policy: Table = new Map(contexts.map((context) => [context, chances(random, actions)]));
		const q: Table = new Map(
			contexts
				.filter(() => random.next() < 0.8)
				.map((context) => [
					context,
					new Map(part(random, [...actions, "other"]).map((a) => [a, random.int(-2, 4) / 2])),
				]),
		);
		const bad = random.next() < 0.15;
		const logs = list(random.int(0, n), (): Row => {
			const propensity = bad && random.next() < 0.3 ? random.pick([0, -1]) : random.int(1, 8) / 8;
			return [random.pick(contexts), random.pick([...actions, "other"]), random.int(-2, 4) / 2, propensity];
		});
		return [logs, policy, random.pick([0.25, 0.5, 1, 2, 1000]), q];
	},
	/** n rows as a logger with fixed probabilities would write them, with a fair model and a moderate clip. */
	honestLog: (random, n) => honest(random, n, 5, 6, 5),
	/** The same with a thousand contexts of twenty actions. */
	longLog: (random, n, constants) =>
		honest(random, n, Number(constants["MAX_CONTEXTS"]), Number(constants["MAX_ACTIONS"]), 1000),
};

function honest(random: Random, n: number, contextCount: number, actionCount: number, clip: number): unknown[] {
	const contexts = names("x", contextCount);
	const actions = names("a", actionCount);
	const policy: Table = new Map(contexts.map((context) => [context, chances(random, actions)]));
	const q: Table = new Map(contexts.map((context) => [context, new Map(actions.map((a) => [a, random.next()]))]));
	const logs = list(n, (): Row => {
		const propensity = 0.02 + 0.9 * random.next() * random.next();
		return [random.pick(contexts), random.pick(actions), random.next() < 0.3 ? 1 : 0, propensity];
	});
	return [logs, policy, clip, q];
}

/** Probabilities in eighths over some of the actions; one that is named may have probability 0. */
function chances(random: Random, actions: readonly string[]): Map<string, number> {
	const named = part(random, actions);
	const eighths = new Map((named.length > 0 ? named : actions).map((action) => [action, 0]));
	const able = [...eighths.keys()];
	for (let i = 0; i < 8; i++) {
		const action = random.pick(able);
		eighths.set(action, (eighths.get(action) ?? 0) + 1 / 8);
	}
	return eighths;
}

function part<T>(random: Random, of: readonly T[]): T[] {
	return of.filter(() => random.next() < 0.75);
}

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

function names(prefix: string, count: number): string[] {
	return list(count, () => prefix).map((name, i) => `${name}${i}`);
}
