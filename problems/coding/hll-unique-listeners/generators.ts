import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Call = ["new", number] | ["add_hash", string] | ["merge", number[]] | ["registers"] | ["estimate"];

export const generators: Generators = {
	/** n calls on a small sketch: hashes with long runs of zeros, repeats, merges of registers between empty and full. */
	few(random, n) {
		const p = random.pick([4, 4, 4, 5, 6, 7]);
		const script: Call[] = [["new", p]];
		const seen = ["0".repeat(16)];
		while (script.length <= n) {
			const dice = random.next();
			if (dice < 0.55) {
				const hash = random.next() < 0.15 ? random.pick(seen) : sparseHash(random, p);
				seen.push(hash);
				script.push(["add_hash", hash]);
			} else if (dice < 0.68) script.push(["merge", someRegisters(random, p)]);
			else script.push([random.next() < 0.4 ? "registers" : "estimate"]);
		}
		return script;
	},

	/** n calls on 1,024 registers: fresh and repeated hashes, an estimate at every 50th call. */
	audience(random, n) {
		const script: Call[] = [["new", 10]];
		const seen: string[] = [];
		while (script.length <= n) {
			if (script.length % 50 === 0) script.push(["estimate"]);
			else {
				const hash = seen.length > 0 && random.next() < 0.2 ? random.pick(seen) : anyHash(random);
				seen.push(hash);
				script.push(["add_hash", hash]);
			}
		}
		return script;
	},

	/** A sketch of 4,096 registers takes n hashes; then it is asked for its estimate. */
	crowd(random, n) {
		const script: Call[] = [["new", 12]];
		for (let i = 0; i < n; i++) script.push(["add_hash", anyHash(random)]);
		script.push(["estimate"]);
		return script;
	},

	/** n sketches with 65,536 registers, each of some thousands of listeners, are merged, with an estimate after each. */
	regions(random, n) {
		const script: Call[] = [["new", 16]];
		for (let region = 0; region < n; region++) {
			const registers = Array.from({ length: 65_536 }, () =>
				random.next() < 0.1 * (region + 1) ? random.int(1, 12) : 0,
			);
			script.push(["merge", registers], ["add_hash", anyHash(random)], ["estimate"]);
		}
		return script;
	},

	/** n calls on the largest sketch, all of them hashes, and one estimate at the end. */
	onlyAdded(random, n) {
		const script: Call[] = [["new", 16]];
		while (script.length < n) script.push(["add_hash", anyHash(random)]);
		script.push(["estimate"]);
		return script;
	},
};

function anyHash(random: Random): string {
	let hash = "";
	for (let digits = 0; digits < 16; digits += 4) hash += random.int(0, 0xffff).toString(16).padStart(4, "0");
	return hash;
}

/** Random index bits, then a run of zeros of random length, then random bits or zeros alone. */
function sparseHash(random: Random, p: number): string {
	const bits = Array.from({ length: p }, () => random.int(0, 1));
	const zeros = random.pick([0, 0, 1, 1, 2, 3, 64 - p - 1, 64 - p, random.int(0, 64 - p)]);
	for (let i = 0; i < zeros; i++) bits.push(0);
	if (bits.length < 64) bits.push(1);
	while (bits.length < 64) bits.push(random.int(0, 1));
	return bits.join("").replace(/[01]{4}/g, (four) => Number.parseInt(four, 2).toString(16));
}

function someRegisters(random: Random, p: number): number[] {
	const full = random.pick([0, 0.1, 0.5, 0.9, 1]);
	const top = random.pick([1, 3, 8, 28, 64 - p + 1]);
	const low = random.pick([1, 1, top]);
	return Array.from({ length: 2 ** p }, () => (random.next() < full ? random.int(low, top) : 0));
}
