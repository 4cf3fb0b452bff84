import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Script = [["new", number, { seed: number }], ...(["add", string] | ["sample"])[]];

export const generators: Generators = {
	/** n calls on up to five slots; few different tracks, the sample is read at every fourth call. */
	fewSlots: (random, n) => {
		const script = fresh(random, random.int(0, 5));
		while (script.length <= n) {
			script.push(random.next() < 0.75 ? ["add", random.pick(["a", "b", "c", "d", "e", "f"])] : ["sample"]);
		}
		return script;
	},

	/** n calls: n - 1 plays, all different, on up to n slots, then one look. */
	oneLook: (random, n) => {
		const script = fresh(random, random.int(1, Math.max(1, n)));
		while (script.length < n) script.push(["add", `play${script.length}`]);
		script.push(["sample"]);
		return script;
	},

	/** n calls on five slots, every fortieth a look at the sample. */
	oftenRead: (random, n) => {
		const script = fresh(random, 5);
		while (script.length <= n) script.push(script.length % 40 === 0 ? ["sample"] : ["add", `play${script.length}`]);
		return script;
	},

	/** n calls on five slots, every eighth a look at the sample. */
	veryOftenRead: (random, n) => {
		const script = fresh(random, 5);
		while (script.length <= n) script.push(script.length % 8 === 0 ? ["sample"] : ["add", `play${script.length}`]);
		return script;
	},

	/** n calls on one slot, a look at the sample after every play. */
	alwaysRead: (random, n) => {
		const script = fresh(random, 1);
		while (script.length <= n) script.push(script.length % 2 === 0 ? ["sample"] : ["add", `play${script.length}`]);
		return script;
	},

	/** n calls: n - 1 plays for n / 2 slots, so that half of the plays are replaced again and again; one look at the end. */
	halfKept: (random, n) => {
		const script = fresh(random, Math.floor(n / 2));
		while (script.length < n) script.push(["add", `play${script.length}`]);
		script.push(["sample"]);
		return script;
	},
};

function fresh(random: Random, k: number): Script {
	return [["new", k, { seed: random.int(0, 2 ** 31) }]];
}
