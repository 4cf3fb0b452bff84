import type { Generators } from "../../../src/core/problem/packCode.ts";

type Item = [time: number, id: string];

export const generators: Generators = {
	/** Up to five feeds with up to n items in all, few ids and few moments: ties, repeats and short feeds are frequent. */
	few(random, n) {
		const ids = ["a", "B", "b", "c", "r10", "r2", "_"];
		const feeds = list(random.int(0, 5), (): Item[] => []);
		for (let i = random.int(0, n); i > 0 && feeds.length > 0; i--) {
			random.pick(feeds).push([random.int(0, 8), random.pick(ids)]);
		}
		return [feeds.map(sorted), random.int(0, 8)];
	},
	/** Up to six feeds of different pace, every release of its own, about n items in all; n / 2 are wanted. */
	paces(random, n) {
		const feeds = list(random.int(1, 6), (feed) => {
			let time = random.int(0, 20);
			const pace = random.int(1, 6);
			return list(random.int(0, Math.ceil(n / 2)), (i): Item => {
				time += random.int(0, pace);
				return [time, `f${feed}-${i}`];
			});
		});
		return [feeds.map(sorted), Math.ceil(n / 2)];
	},
	/** n / 10 feeds with 1.6 n items, a fifth of them repeats; n releases are wanted. */
	manyFeeds(random, n) {
		const feeds = list(Math.max(1, Math.floor(n / 10)), (): Item[] => []);
		for (let i = 0; i < 1.6 * n; i++) {
			const release = random.next() < 0.8 ? i : random.int(0, i);
			random.pick(feeds).push([release * 10 + random.int(0, 5000), `r${release}`]);
		}
		return [feeds.map(sorted), n];
	},
	/** Five feeds with 2 n items; n releases are wanted. */
	longFeeds(random, n) {
		const feeds = list(5, (): Item[] => []);
		for (let i = 0; i < 2 * n; i++) random.pick(feeds).push([random.int(0, 50 * n), `r${i}`]);
		return [feeds.map(sorted), n];
	},
	/** n feeds; each announces the same ten releases at the same moments, and then one of its own. */
	sameEverywhere(random, n) {
		const common = list(10, (i): Item => [100 * i, `common${i}`]);
		const feeds = list(n, (feed) => [...common, [random.int(1000, 9999), `own${feed}`] as Item]);
		return [feeds, n];
	},
};

function sorted(feed: readonly Item[]): Item[] {
	return [...feed].sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0));
}

function list<T>(length: number, make: (index: number) => T): T[] {
	return Array.from({ length }, (_, index) => make(index));
}
