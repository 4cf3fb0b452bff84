import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** Up to n short playlists of a dozen tracks: repeats, empty playlists, playlists that occur twice, unknown and repeated seeds. */
	few(random, n) {
		const tracks = ["a", "b", "B", "c", "d", "t10", "t2", "T2", "e", "f", "g", "h"].slice(0, random.int(4, 12));
		const playlists: string[][] = [];
		for (let left = random.int(0, n); left > 0; left--) {
			const again = random.next() < 0.15 && playlists.length > 0;
			const length = random.pick([0, 1, 2, 2, 3, 3, 4, 6]);
			playlists.push(again ? random.shuffle(random.pick(playlists)) : list(length, () => random.pick(tracks)));
		}
		const seeds = list(random.pick([0, 1, 1, 2, 2, 3, 4]), () => random.pick([...tracks, "nobody"]));
		return [playlists, seeds, random.pick([0, 1, 2, 3, 5, 20]), random.pick([0, 0.5, 1, 2, 10])];
	},
	/** n playlists of eight tracks by a few moods, so that tracks of one mood stand together, and hits stand everywhere. */
	moods(random, n) {
		const playlists = list(n, () => {
			const mood = random.int(1, 4);
			return list(8, () => (random.next() < 0.25 ? `hit${random.int(1, 4)}` : `m${mood}-${random.int(1, 15)}`));
		});
		return [playlists, ["m1-1", "m1-2", "m2-3"], 20, 2];
	},
	/** n playlists of 40 tracks out of 6,000, popular ones among them, and five seeds. */
	manyPlaylists(random, n) {
		const playlists = list(n, () => list(40, () => track(random, 6000)));
		return [playlists, ["t800", "t1500", "t2600", "t3900", "t5200"], 100, 10];
	},
	/** Twenty playlists of n tracks each, out of 2 · n, and five seeds. */
	longPlaylists(random, n) {
		const all = list(2 * n, (i) => `t${i}`);
		return [list(20, () => random.shuffle(all).slice(0, n)), ["t0", "t1", "t2", "t3", "t4"], 50, 1];
	},
};

/** Low numbers are more frequent. */
function track(random: Random, count: number): string {
	return `t${Math.floor(count * random.next() ** 1.5)}`;
}

function list<T>(length: number, make: (i: number) => T): T[] {
	return Array.from({ length }, (_, i) => make(i));
}
