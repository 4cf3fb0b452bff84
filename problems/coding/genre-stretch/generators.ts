import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Play = [genre: string, seconds: number];

export const generators: Generators = {
	/** Up to n plays of four genres and 0 to 6 seconds under tight limits: exact fits, ties and plays over the cap are frequent. */
	few(random, n) {
		const events = list(
			random.int(0, n),
			(): Play => [random.pick(["pop", "rock", "jazz", "folk"]), random.pick([0, 1, 1, 2, 3, 6])],
		);
		return [events, random.int(0, 4), random.pick([0, 3, 5, 8, 8, 12, 20])];
	},
	/** Up to n plays in runs of one genre; now the genres and now the seconds are the tighter limit. */
	runs(random, n) {
		const events: Play[] = [];
		const length = random.int(1, n);
		while (events.length < length) {
			const genre = random.pick(["pop", "rock", "jazz", "folk", "soul", "punk"]);
			for (let i = random.int(1, 5); i > 0; i--) events.push([genre, random.int(1, 9)]);
		}
		return [events.slice(0, length), random.int(1, 5), random.int(10, 120)];
	},
	/** n plays of few genres; a legal stretch is about a third of the list long. */
	radioDay(random, n) {
		const events = list(n, (): Play => [random.pick(["pop", "rock", "jazz", "folk"]), random.int(120, 300)]);
		return [events, 4, 70 * n];
	},
	/** n plays of one genre and one length. */
	oneGenre: (_random, n) => [list(n, (): Play => ["ambient", 60]), 1, 30 * n],
	/** n plays of n / 20 genres, of which a stretch may hold half. */
	manyGenres(random, n) {
		const genres = Math.max(2, Math.floor(n / 20));
		return [list(n, (): Play => [`genre${hub(random, genres)}`, random.int(0, 400)]), Math.floor(genres / 2), 400 * n];
	},
};

/** Small numbers are much more frequent than large ones. */
function hub(random: Random, below: number): number {
	return Math.floor(below * random.next() ** 3);
}

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}
