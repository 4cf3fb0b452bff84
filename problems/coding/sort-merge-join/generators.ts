import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Row = [key: string, value: string];

export const generators: Generators = {
	/** Up to n rows a side with six keys, so that groups are many; now and then a key falls. */
	fewKeys: (random, n) => {
		const keys = ["A", "B", "a", "a1", "a10", "a9"];
		const side = (name: string): Row[] => {
			const falls = random.next() < 0.5 ? 0 : 0.1;
			let at = 0;
			return Array.from({ length: random.int(0, n) }, (_, i) => {
				at =
					random.next() < falls ? random.int(0, at) : Math.min(keys.length - 1, at + random.pick([0, 0, 0, 1, 1, 2]));
				return [keys[at] ?? "A", random.next() < 0.1 ? "" : `${name}${random.pick([i, 0])}`];
			});
		};
		return [side("l"), side("r"), random.pick(["inner", "left"])];
	},

	/** About n rows a side with groups of up to four, always in order. */
	groups: (random, n) => {
		const pick = (name: string) => grown(random, n, name, () => random.pick([0, 0, 1, 1, 2, 4]));
		return [pick("l"), pick("r"), random.pick(["inner", "left"])];
	},

	/** n rows a side, nearly every key once. */
	oneToOne: (random, n) => {
		const pick = (name: string) => grown(random, n, name, () => (random.next() < 0.9 ? 1 : 0));
		return [pick("l"), pick("r"), "left"];
	},

	/** n right rows, and n / 2 left rows that are all later than them. */
	longWayToGo: (random, n) => {
		const rights = grown(random, n, "r", () => 1);
		const lefts: Row[] = Array.from({ length: Math.floor(n / 2) }, (_, i) => [`z${String(i).padStart(7, "0")}`, "l"]);
		return [lefts, rights, "left"];
	},

	/** A few keys with hundreds of rows on both sides: n results in all. */
	hundreds: (random, n) => {
		const size = Math.floor(Math.sqrt(n / 3));
		const side = (name: string): Row[] =>
			["k1", "k2", "k3"].flatMap((key) =>
				Array.from({ length: size }, (): Row => [key, `${name}${random.int(0, 99)}`]),
			);
		return [side("l"), side("r"), "inner"];
	},
};

/** n rows with rising keys, each key as often as `times` says. */
function grown(random: Random, n: number, name: string, times: () => number): Row[] {
	const rows: Row[] = [];
	for (let key = 0; rows.length < n; key++) {
		const count = Math.min(times(), n - rows.length);
		for (let i = 0; i < count; i++) rows.push([`k${String(key).padStart(7, "0")}`, `${name}${random.int(0, 9)}`]);
	}
	return rows;
}
