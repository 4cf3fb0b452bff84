import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Call = ["new", Map<string, number>, number] | ["learned"] | ["encode", string];

export const generators: Generators = {
	/** Up to n words over one to three letters: ties, runs of one letter, and units that come into being in two ways. */
	few: (random, n) => {
		const letters = "abc".slice(0, random.int(1, 3));
		const words = new Map(list(random.int(0, n), () => [text(random, letters, 1, 7), random.int(1, 3)]));
		const script: Call[] = [["new", words, random.int(0, 9)], ["learned"]];
		for (let i = random.int(0, 4); i >= 0; i--) script.push(["encode", text(random, `${letters}x`, 0, 10)]);
		return script;
	},
	/** Up to n words that are runs of one letter or of two, and much the same words to encode. */
	runs: (random, n) => {
		const run = () => random.pick(["a", "ab", "aab", "ba"]).repeat(random.int(1, 5)) + random.pick(["", "a", "b"]);
		const words = new Map(list(n, () => [run(), random.int(1, 4)]));
		return [["new", words, random.int(3, 12)], ["learned"], ...list(6, (): Call => ["encode", run()])];
	},
	/** n words of two to five syllables, a few of them frequent, and as many merges as words. */
	lexicon: (random, n, constants) => lexicon(random, n, Math.min(n, Number(constants["MAX_MERGES"]))),
	/** The same with as many merges as allowed. */
	manyMerges: (random, n, constants) => lexicon(random, n, Number(constants["MAX_MERGES"])),
};

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

function lexicon(random: Random, n: number, merges: number): Call[] {
	const words = new Map<string, number>();
	while (words.size < n) {
		const share = random.next();
		words.set(title(random), Math.max(2, Math.floor(2 / (share * share + 0.0001))));
	}
	return [["new", words, merges], ["learned"], ...list(8, (): Call => ["encode", title(random)])];
}

function text(random: Random, letters: string, shortest: number, longest: number): string {
	return list(random.int(shortest, longest), () => random.pick([...letters])).join("");
}

/** A made-up word of two to five syllables. */
function title(random: Random): string {
	const syllable = () =>
		random.pick([..."bcdfghklmnprstvw"]) + random.pick([..."aeiou"]) + random.pick(["", "", "", "n", "s", "r", "l"]);
	return list(random.int(2, 5), syllable).join("");
}
