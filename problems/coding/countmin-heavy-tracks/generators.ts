import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Call =
	| ["new", number, number, number]
	| ["shape"]
	| ["add", string, number]
	| ["estimate", string]
	| ["candidates"]
	| ["heavy"]
	| ["table"]
	| ["merge", number[][], string[]];

export const generators: Generators = {
	/** n calls on a table of 3 to 14 columns and 1 to 4 rows, with a share of 1 to 4 and nine keys: cells are shared all the time. */
	few(random, n) {
		const eps = random.pick([1, 1, 0.9, 0.5, 0.2]);
		const delta = random.pick([0.5, 0.3, 0.3, 0.1, 0.04]);
		const script: Call[] = [["new", eps, delta, random.int(1, 4)]];
		if (random.next() < 0.2) script.push(["shape"]);
		const key = () => random.pick(["a", "b", "c", "d", "e", "B", "t2", "t10", "-x"]);
		const most = random.pick([1, 3, 30]);
		while (script.length <= n) {
			const dice = random.next();
			if (dice < 0.6) script.push(["add", key(), random.pick([1, 1, 1, 2, 0, -2, random.int(1, most)])]);
			else if (dice < 0.7) script.push(["estimate", key()]);
			else if (dice < 0.8) script.push(["candidates"]);
			else if (dice < 0.91) script.push(["heavy"]);
			else if (dice < 0.94) script.push(["table"]);
			else script.push(other(random, random.next() < 0.15 ? 0.25 : eps, random.next() < 0.1 ? 0.02 : delta, key));
		}
		return script;
	},

	/** n calls: plays of n / 5 tracks, a few of them far more popular, and estimates; about n columns, share n / 60. */
	plays(random, n) {
		const share = Math.min(1000, Math.max(1, Math.floor(n / 60)));
		const script: Call[] = [["new", Math.max(0.0001, 2.71 / n), 0.01, share]];
		const key = () => `t${Math.floor((n / 5) * random.next() ** 3)}`;
		while (script.length <= n) {
			if (script.length % Math.ceil(n / 50) === 0) script.push(["heavy"]);
			else if (random.next() < 0.7) script.push(["add", key(), random.int(1, 3)]);
			else script.push(["estimate", key()]);
		}
		return script;
	},

	/** n calls: 900 tracks that are played about equally often, with a share of 1000, so that all of them stay candidates. */
	level(random, n) {
		const script: Call[] = [["new", 0.0005, 0.05, 1000]];
		while (script.length < n) {
			const key = `level-${random.int(1, 900)}`;
			script.push(random.next() < 0.8 ? ["add", key, 1] : ["estimate", key]);
		}
		script.push(["heavy"], ["candidates"]);
		return script;
	},

	/** n plays of four popular and many other tracks, half of them counted here and half of them in a table that is merged. */
	halves(random, n) {
		const [eps, delta] = [0.03, 0.06];
		const key = () => (random.next() < 0.5 ? `hit${random.int(1, 4)}` : `t${random.int(1, n)}`);
		const script: Call[] = [["new", eps, delta, 8]];
		for (let play = 0; play < n / 2; play++) script.push(["add", key(), 1]);
		script.push(["heavy"], other(random, eps, delta, key, n / 2), ["heavy"], ["candidates"], ["table"]);
		for (let play = 0; play < 9; play++) script.push(["estimate", key()]);
		return script;
	},
};

/** The call that merges what another machine has counted. */
function other(random: Random, eps: number, delta: number, key: () => string, plays = random.int(0, 6)): Call {
	const rows = Array.from({ length: Math.ceil(Math.log(1 / delta)) }, () =>
		Array<number>(Math.ceil(Math.E / eps)).fill(0),
	);
	const keys = new Set<string>();
	for (let play = 0; play < plays; play++) {
		const played = key();
		const count = random.int(1, 4);
		for (const [at, row] of rows.entries()) {
			const column = columnOf(played, at + 1, row.length);
			row[column] = (row[column] ?? 0) + count;
		}
		if (random.next() < 0.4) keys.add(played);
	}
	return ["merge", rows, [...keys].sort()];
}

function columnOf(key: string, row: number, columns: number): number {
	let h = 0xcbf29ce484222325n;
	for (const character of key) h = cut((h ^ BigInt(character.charCodeAt(0))) * 0x100000001b3n);
	let z = cut(h + BigInt(row) * 0x9e3779b97f4a7c15n);
	z = cut((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
	z = cut((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
	return Number((z ^ (z >> 31n)) % BigInt(columns));
}

function cut(number: bigint): bigint {
	return BigInt.asUintN(64, number);
}
