import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Track = [id: string, artist: string];
type Draws = { readonly seed: number } | { readonly values: readonly number[] };

export const generators: Generators = {
	/** Up to n tracks of four artists; the draws are random, or a short list of round numbers that makes positions equal. */
	few(random, n) {
		const artists = random.shuffle(["ana", "Ben", "cy", "dot"]).slice(0, random.int(1, 4));
		const tracks = list(random.int(0, n), (): Track => [`t${random.int(1, 20)}`, random.pick(artists)]);
		const values = () => list(random.int(1, 5), () => random.pick([0, 0.25, 0.5, 0.5, 0.75, 0.875]));
		return [tracks, random.next() < 0.5 ? { values: values() } : draws(random)];
	},
	/** n tracks of about 0.15 n artists, a few of them much more frequent than the others. */
	party(random, n) {
		const artists = Math.max(1, Math.floor(n * 0.15));
		const tracks = list(n, (i): Track => {
			const among = random.next() < 0.3 ? Math.ceil(artists / 50) : artists;
			return [`t${i}`, `artist${random.int(0, among - 1)}`];
		});
		return [tracks, draws(random)];
	},
	/** n tracks of n artists. */
	allDifferent: (random, n) => [list(n, (i): Track => [`t${i}`, `artist${i}`]), draws(random)],
	/** n tracks of one artist. */
	oneArtist: (random, n) => [list(n, (i): Track => [`t${i}`, "solo"]), draws(random)],
};

function draws(random: Random): Draws {
	return { seed: random.int(0, 2_000_000_000) };
}

function list<T>(length: number, make: (index: number) => T): T[] {
	return Array.from({ length }, (_, index) => make(index));
}
