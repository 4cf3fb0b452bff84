import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Shape = [n: number, p: number];
type Call =
	| ["new", ...Shape]
	| ["add" | "might_contain", string]
	| ["size_bytes" | "hash_count" | "set_bits"]
	| ["merge", ...Shape, number[]];

const ids = ["", "a", "b", "é", "🎵", "track:1", "track:2", "épisode 7", "東京", "0123456789abcdef"];
/** small filters; some of them agree in m, some in k, the last two in both */
const shapes: Shape[] = [
	[1, 0.5],
	[1, 0.01],
	[2, 0.5],
	[3, 0.3],
	[4, 0.1],
	[5, 0.2],
	[8, 0.3],
	[10, 0.01],
	[20, 0.1],
	[12, 0.8],
	[8, 0.7],
];

export const generators: Generators = {
	/** n calls on a filter of a few bits, which fills up soon: false alarms, merges that fit and merges that do not. */
	few(random, n) {
		const own = random.pick(shapes);
		const script: Call[] = [["new", ...own], ["size_bytes"], ["hash_count"]];
		while (script.length < n + 3) {
			const kind = random.int(0, 9);
			if (kind < 3) script.push(["add", random.pick(ids)]);
			else if (kind < 7) script.push(["might_contain", random.pick(ids)]);
			else if (kind < 8) script.push(["set_bits"]);
			else script.push(merge(random, random.next() < 0.5 ? own : random.pick(shapes)));
		}
		script.push(["set_bits"]);
		return script;
	},
	/** n calls on a filter for n / 4 ids at one in ten; half of the calls ask, and most of those for what was never added. */
	medium(random, n) {
		const script: Call[] = [["new", Math.ceil(n / 4), 0.1], ["size_bytes"], ["hash_count"]];
		for (let call = 0; call < n; call++) {
			const id = `track:${random.int(0, n)}`;
			script.push([random.next() < 0.5 ? "add" : "might_contain", id]);
		}
		script.push(["set_bits"]);
		return script;
	},
	/** n calls on a filter for n ids at one in a hundred: one listener who hears more and more. */
	oneListener: (random, n) => listener(random, n, [n, 0.01]),
	/** The same on a filter for a million ids. */
	millionIds: (random, n) => listener(random, n, [1_000_000, 0.01]),
	/** The same on the largest filter. */
	largest: (random, n, constants) => listener(random, n, [Number(constants["MAX_N"]), Number(constants["MIN_P"])]),
};

function listener(random: Random, n: number, shape: Shape): Call[] {
	const script: Call[] = [["new", ...shape], ["size_bytes"], ["hash_count"]];
	while (script.length <= n) {
		const id = `t${random.int(0, 2 * n)}`;
		script.push([random.next() < 0.5 ? "add" : "might_contain", id]);
	}
	return script;
}

function merge(random: Random, [n, p]: Shape): Call {
	const m = Math.ceil((-n * Math.log(p)) / Math.LN2 ** 2);
	const chance = random.next() / 2;
	return ["merge", n, p, Array.from({ length: m }, (_, position) => position).filter(() => random.next() < chance)];
}
