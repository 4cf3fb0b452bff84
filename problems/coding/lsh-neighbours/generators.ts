import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Vector = number[];
type Call = ["new", Vector[][]] | ["add", string, Vector] | ["query", Vector, number, number] | ["last_scored"];

export const generators: Generators = {
	/** n calls with eight ids and small numbers: dot products of 0, equal margins, equal cosines and replaced ids abound. */
	few: (random, n) => {
		const dimension = random.int(1, 3);
		const vector = () => list(dimension, () => random.int(-2, 2));
		const perTable = random.int(1, 3);
		const script: Call[] = [["new", list(random.int(1, 3), () => list(perTable, vector))]];
		while (script.length <= n) {
			const dice = random.next();
			if (dice < 0.5) script.push(["add", random.pick(["a", "b", "c", "B", "t9", "t10", "z", "Z1"]), vector()]);
			else if (dice < 0.85) script.push(["query", vector(), random.int(1, random.pick([2, 4, 9])), random.int(0, 4)]);
			else script.push(["last_scored"]);
		}
		return script;
	},
	/** n vectors around 60 centres in 16 dimensions, six tables of ten planes, and n / 30 queries near stored ones. */
	clusters: (random, n) => {
		const script: Call[] = [["new", list(6, () => list(10, () => list(16, () => bell(random, 100))))]];
		const centres = list(60, () => list(16, () => bell(random, 100)));
		const near = () => random.pick(centres).map((axis) => axis + bell(random, 35));
		for (let i = 0; i < n; i++) script.push(["add", `t${i}`, near()]);
		for (let i = 0; i < n / 30; i++) script.push(["query", near(), 10, 2], ["last_scored"]);
		return script;
	},
	/** n calls, half of them adding each vector under two ids to many small buckets, half asking for stored vectors. */
	spread: (random, n) => {
		const script: Call[] = [["new", list(1, () => list(16, () => list(12, () => random.int(-9, 9))))]];
		const vectors = list(Math.max(1, Math.floor(n / 4)), () => list(12, () => random.int(-99, 99)));
		for (const [i, vector] of vectors.entries()) script.push(["add", `a${i}`, vector], ["add", `b${i}`, vector]);
		while (script.length < n) script.push(["query", random.pick(vectors), random.int(1, 2), random.int(0, 1)]);
		script.push(["last_scored"]);
		return script;
	},
	/** n calls that replace the vectors of n / 3 ids in many small buckets again and again, and a few queries. */
	replaced: (random, n) => {
		const script: Call[] = [["new", list(1, () => list(16, () => list(8, () => random.int(-9, 9))))]];
		const ids = Math.max(1, Math.floor(n / 3));
		const vector = () => list(8, () => random.int(-99, 99));
		for (let i = 0; script.length < n - 8; i++) script.push(["add", `t${i % ids}`, vector()]);
		while (script.length < n) script.push(["query", vector(), 3, 4], ["last_scored"]);
		return script;
	},
	/** n calls: n / 2 ids in one bucket, each replaced once, the youngest first; then one query. */
	oneBucket: (random, n) => {
		const script: Call[] = [["new", list(2, () => list(4, () => list(3, () => random.int(1, 9))))]];
		const half = Math.max(1, Math.floor(n / 2) - 1);
		const vector = () => list(3, () => random.int(1, 99));
		for (let i = 0; i < half; i++) script.push(["add", `t${i}`, vector()]);
		for (let i = half - 1; i >= 0; i--) script.push(["add", `t${i}`, vector()]);
		script.push(["query", vector(), 100, 1], ["last_scored"]);
		return script;
	},
	/** n vectors of the largest size in as many tables and planes as allowed, and some queries with all probes. */
	largest: (random, n) => {
		const vector = () => list(32, () => bell(random, 1000));
		const script: Call[] = [["new", list(12, () => list(16, vector))]];
		for (let i = 0; i < n; i++) script.push(["add", `id${1000000000 + i}`, vector()]);
		for (let i = 0; i < n / 20; i++) script.push(["query", vector(), random.pick([1, 100]), 16], ["last_scored"]);
		return script;
	},
};

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

/** A whole number around 0, seldom far from it; never further than the size. */
function bell(random: Random, size: number): number {
	return Math.round(((random.next() + random.next() + random.next()) * 2 - 3) * (size / 3));
}
