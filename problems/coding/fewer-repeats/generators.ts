import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** Up to n tracks in up to 6 orders; some never heard, some heard in the future, some heard but in no order. */
	few: (random, n) => {
		const halfLife = random.int(1, 40);
		const now = random.int(0, 6 * halfLife);
		const tracks = names(random.int(0, n));
		const heard = [...tracks, "elsewhere", "nowhere"].filter(() => random.next() < 0.7);
		const lastPlayed = new Map(heard.map((track) => [track, random.int(0, now + halfLife)]));
		return [shuffles(random, tracks, random.int(1, 6)), lastPlayed, now, halfLife];
	},
	/** Up to n tracks whose weights are 1, 1/2 and 1/4, in up to 8 orders: equal penalties are frequent. */
	ties: (random, n) => {
		const halfLife = random.int(1, 5);
		const now = random.int(2 * halfLife, 100);
		const tracks = names(random.int(1, n));
		const heard = tracks.filter(() => random.next() < 0.6);
		const lastPlayed = new Map(heard.map((track) => [track, now - halfLife * random.int(0, 2)]));
		return [shuffles(random, tracks, random.int(2, 8)), lastPlayed, now, halfLife];
	},
	/** 200 orders of n tracks, and a history of twice as many tracks that holds each of them. */
	everyOrder: (random, n, constants) => manyOrders(random, n, Number(constants["MAX_ORDERS"])),
	twentyOrders: (random, n) => manyOrders(random, n, 20),
	/** 200 orders of n tracks, all heard in the same second. */
	allAtOnce: (random, n, constants) => {
		const tracks = names(n);
		const lastPlayed = new Map(tracks.map((track) => [track, 900]));
		return [shuffles(random, tracks, Number(constants["MAX_ORDERS"])), lastPlayed, 1000, 300];
	},
};

function manyOrders(random: Random, n: number, count: number): [string[][], Map<string, number>, number, number] {
	const day = 86_400;
	const now = 400 * day;
	const lastPlayed = new Map(names(2 * n).map((track) => [track, now - random.int(0, 60 * day)]));
	return [shuffles(random, names(n), count), lastPlayed, now, 7 * day];
}

function names(n: number): string[] {
	return Array.from({ length: n }, (_, i) => `track${i}`);
}

function shuffles(random: Random, tracks: readonly string[], count: number): string[][] {
	return Array.from({ length: count }, () => random.shuffle(tracks));
}
