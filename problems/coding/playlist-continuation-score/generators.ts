import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Input = [rec: string[], truth: string[], artistOf: Record<string, string>];

export const generators: Generators = {
	/** Up to n entries with repeats over about n tracks of few artists; truth from empty to longer than the list; some tracks have no artist. */
	few: (random, n) => {
		const pool = tracks("t", random.int(1, n + 2));
		const rec = list(random.int(0, n), () => random.pick(pool));
		return input(random, rec, subset(random, pool, random.next()), Math.max(1, Math.floor(n / 2)));
	},
	/** A hit or several around a multiple of ten, after misses of which some are repeats. */
	pages: (random, n) => {
		const rec = list(random.pick([8, 9, 10, 11, 18, 19, 20, 21, n]), () => `x${random.int(0, 2 * n)}`);
		const truth = tracks("t", random.int(1, 6));
		return input(random, [...rec, ...random.shuffle(truth).slice(random.int(0, 2))], truth, 3);
	},
	/** A list that ends within n entries of the cut, with a few repeats and hits mostly near its end; truth goes from a few tracks to more than the cut. */
	aroundTheCut: (random, n, constants) => {
		const cut = Number(constants["CUT"]);
		const rec = tracks("x", cut + random.int(-n, 2 * n));
		const truth = tracks("t", random.pick([random.int(1, 9), random.int(cut - n, cut + n)]));
		for (let i = random.int(0, 8); i > 0; i--) rec[random.int(cut - 2 * n, rec.length - 1)] = random.pick(truth);
		for (let i = random.int(0, 8); i > 0; i--) rec[random.int(0, cut - n - 1)] = `x${random.int(0, 9)}`;
		return input(random, rec, truth, 4);
	},
	/** n - 1 misses, then the only track of the truth. */
	hitAt: (random, n) => input(random, [...tracks("x", n - 1), "hit"], ["hit"], 3),
	/** As many entries as the cut, the second a repeat of the first; the n entries behind them are the whole truth. */
	repeatBeforeTheCut: (random, n, constants) => {
		const truth = tracks("t", n);
		return input(random, ["x1", ...tracks("x", Number(constants["CUT"]) - 1), ...truth], ["x7", ...truth], 3);
	},
	/** A list of hits only, n of them, all of the truth. */
	allHits: (random, n) => input(random, random.shuffle(tracks("t", n)), tracks("t", n), 7),
	/** n entries and n tracks to find, one in three of the list among them, as many artists as a third of the tracks. */
	large: (random, n) => {
		const rec = random.shuffle(tracks("t", n));
		const truth = [...rec.filter((_, i) => i % 3 === 0), ...tracks("u", n - Math.ceil(n / 3))];
		return input(random, rec, truth, Math.ceil(n / 3));
	},
};

function tracks(letter: string, n: number): string[] {
	return Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);
}

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

function subset(random: Random, of: readonly string[], share: number): string[] {
	return of.filter(() => random.next() < share);
}

/** Gives every track one of the artists; a tenth of the tracks outside the truth get none. */
function input(random: Random, rec: string[], truth: string[], artists: number): Input {
	const artistOf: Record<string, string> = {};
	const wanted = new Set(truth);
	for (const track of [...truth, ...rec]) {
		if (artistOf[track] === undefined && (wanted.has(track) || random.next() < 0.9))
			artistOf[track] = `a${random.int(1, artists)}`;
	}
	return [rec, truth, artistOf];
}
