import type { Random } from "./packCode.ts";

/**
 * The randomness of generators: sfc32 (Chris Doty-Humphrey's small fast counter generator, public domain), its state
 * filled from the seed by splitmix32. Only 32-bit integer arithmetic, so a seed gives the same case on every machine.
 */
export function seededRandom(seed: number): Random {
	let mixed = seed | 0;
	const mix = () => {
		mixed = (mixed + 0x9e3779b9) | 0;
		let word = mixed ^ (mixed >>> 16);
		word = Math.imul(word, 0x21f0aaad);
		word ^= word >>> 15;
		word = Math.imul(word, 0x735a2d97);
		return word ^ (word >>> 15);
	};
	let [a, b, c, counter] = [mix(), mix(), mix() ^ Math.trunc(seed / 2 ** 32), 1];
	const word = (): number => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + sum) | 0;
		return sum >>> 0;
	};
	for (let i = 0; i < 12; i++) word();

	/** 53 random bits: 27 high ones, 26 low ones */
	const next = () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
	const int = (low: number, high: number): number => {
		if (!(low <= high)) throw new RangeError(`int(${low}, ${high}): the first bound must not be above the second.`);
		return Math.min(high, low + Math.floor(next() * (high - low + 1)));
	};
	return {
		next,
		int,
		pick: (from) => {
			if (from.length === 0) throw new RangeError("pick: there is nothing to pick from.");
			return from[int(0, from.length - 1)] as (typeof from)[number];
		},
		shuffle: (of) => {
			const copy = [...of];
			for (let i = copy.length - 1; i > 0; i--) {
				const j = int(0, i);
				[copy[i], copy[j]] = [copy[j] as (typeof copy)[number], copy[i] as (typeof copy)[number]];
			}
			return copy;
		},
	};
}
