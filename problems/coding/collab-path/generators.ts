import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Credits = Map<string, string[]>;

export const generators: Generators = {
	/** Up to n small tracks of a dozen artists: repeated credits, solos, tracks named like artists, artists without a credit. */
	few(random, n) {
		const artists = ["ana", "Ana", "an", "bo", "Bo", "cy", "cy2", "cy10", "di", "eve", "_x"];
		const titles = random.shuffle([...artists, ...Array.from({ length: n }, (_, i) => `t${i}`)]);
		const credits: Credits = new Map();
		for (const title of titles.slice(0, random.int(0, n))) {
			const size = random.pick([0, 1, 2, 2, 2, 3]);
			credits.set(
				title,
				Array.from({ length: size }, () => random.pick(artists)),
			);
		}
		return [credits, random.pick([...artists, "zed"]), random.pick([...artists, "zed"])];
	},
	/** About n tracks between layers of three artists with shuffled names: long chains and many ties. */
	layers: (random, n) => layered(random, n, 3),
	/** n tracks: one of n / 5 artists, and ordinary ones of two or three; b is reached through a short chain of its own. */
	charitySingle(random, n) {
		const pool = random.shuffle(names(Math.max(10, Math.floor(n * 0.6))));
		const single = pool.slice(0, Math.max(5, Math.floor(n / 5)));
		const credits: Credits = new Map([["everybody", random.shuffle(single)]]);
		while (credits.size < n - 3) {
			const size = random.pick([2, 2, 3]);
			credits.set(
				`t${credits.size}`,
				Array.from({ length: size }, () => random.pick(pool)),
			);
		}
		const [first = "", second = ""] = pool;
		credits.set("way1", ["guest1", second]);
		credits.set("way2", ["guest2", "guest1"]);
		credits.set("way3", ["guest2", "zz-top"]);
		return [credits, first, "zz-top"];
	},
	/** n tracks in a row, each sharing one artist with the next. */
	chain(random, n) {
		const artists = random.shuffle(names(n + 1));
		const tracks = artists.slice(1).map((artist, i): [string, string[]] => [`t${i}`, [artists[i] ?? "", artist]]);
		return [new Map(random.shuffle(tracks)), artists[0] ?? "", artists[n] ?? ""];
	},
	/** About n tracks between layers of eight artists: more shortest chains than can be listed. */
	ladder: (random, n) => layered(random, n, 8),
};

/** Neighbouring layers of `width` artists; every artist meets two or three of the next layer. */
function layered(random: Random, n: number, width: number): [Credits, string, string] {
	const count = Math.max(1, Math.floor(n / (2 * width)));
	const pool = random.shuffle(names(count * width + 2));
	const a = pool.pop() ?? "";
	const b = pool.pop() ?? "";
	const all = [[a]];
	for (let i = 0; i < count; i++) all.push(pool.slice(i * width, (i + 1) * width));
	all.push([b]);
	const tracks: string[][] = [];
	for (const [i, layer] of all.entries()) {
		const next = all[i + 1] ?? [];
		for (const artist of layer) {
			for (const partner of random.shuffle(next).slice(0, random.int(1, 3)))
				tracks.push(random.shuffle([artist, partner]));
		}
	}
	return [new Map(random.shuffle(tracks).map((artists, i) => [`t${i}`, artists])), a, b];
}

/** names whose order as text is not the order of their numbers */
function names(count: number): string[] {
	return Array.from({ length: count }, (_, i) => `artist${i}`);
}
