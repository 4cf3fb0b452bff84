import type { Generators } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** At most n plays of a few tracks; copies, lengths around the bound, missing genres, reasons and tracks are frequent. */
	fewPlays(random, n) {
		const tracks = random.int(0, 5);
		const track = Array.from({ length: tracks }, (_, i) => [i + 1, random.pick(["rock", "Rock", "jazz", null])]);
		const plays: (string | number | null)[][] = [];
		for (let left = random.int(0, n); left > 0; left--) {
			const copied = plays.length > 0 && random.int(0, 3) === 0;
			plays.push(
				copied
					? [...random.pick(plays)]
					: [
							random.int(1, 2),
							random.int(1, tracks + 1),
							random.int(0, 2),
							random.pick([0, 29_999, 30_000, 30_001]),
							random.pick(["skip", "skip", "Skip", "end", null]),
						],
			);
		}
		return { track: random.shuffle(track), plays: random.shuffle(plays) };
	},

	/** n rows, every twentieth a copy, over n / 5 tracks in n / 25 genres; a few tracks are far more popular than the rest. */
	manyGenres(random, n) {
		const tracks = Math.max(5, Math.floor(n / 5));
		const genres = Math.max(2, Math.floor(n / 25));
		const track = Array.from({ length: tracks }, (_, i) => [i + 1, `genre${(i * 7919) % genres}`]);
		const plays: (string | number)[][] = [];
		while (plays.length < n) {
			if (plays.length > 0 && random.int(1, 20) === 1) {
				plays.push([...random.pick(plays)]);
				continue;
			}
			plays.push([
				random.int(1, Math.ceil(n / 40)),
				1 + Math.floor(tracks * random.next() ** 2),
				random.int(0, 1_000_000),
				random.int(0, 60_000),
				random.pick(["skip", "skip", "end", "back"]),
			]);
		}
		return { track, plays: random.shuffle(plays) };
	},
};
