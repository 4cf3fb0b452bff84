import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Call = ["new", string[]] | ["search", string, number];

/** Two letters for many ties, one in capitals, and two characters whose order differs between encodings. */
const letters = ["a", "a", "b", "b", "B", "ﬁ", "🎵"];

export const generators: Generators = {
	/** Up to n titles of one to six characters out of few, repeats among them, and eight short queries, some of them empty. */
	few(random, n) {
		const titles = list(random.int(0, n), () => text(random, letters, random.int(1, 6)));
		if (titles.length > 0 && random.next() < 0.5) titles.push(random.pick(titles));
		return [
			["new", titles],
			...list(8, (): Call => ["search", text(random, letters, random.int(0, 6)), random.int(0, 3)]),
		];
	},
	/** n titles that all come from one by a few edits, and ten queries of the same kind. */
	relatives(random, n) {
		const origin = title(random, 12);
		const relative = () => withTypos(random, origin, random.int(0, 4));
		return [["new", list(n, relative)], ...list(10, (): Call => ["search", relative(), random.int(0, 3)])];
	},
	/** n different titles and a query for each hundred of them, with a typo or two, at d = 1. */
	catalogue: (random, n) => catalogue(random, n, Math.ceil(n / 100), 1),
	/** The same with a query for each five hundred titles, at d = 2. */
	twoTypos: (random, n) => catalogue(random, n, Math.ceil(n / 500), 2),
};

function catalogue(random: Random, n: number, queries: number, d: number): Call[] {
	const lexicon = list(600, () => word(random));
	const made = new Set<string>();
	while (made.size < n) {
		const words = list(random.int(2, 4), () => random.pick(lexicon));
		made.add(words.join(" ").slice(0, 40).trim());
	}
	const titles = [...made];
	const query = () => withTypos(random, random.pick(titles), random.int(0, d + 1)).slice(0, 40);
	return [["new", titles], ...list(queries, (): Call => ["search", query(), d])];
}

/** A text of one character or more after that many random edits. */
function withTypos(random: Random, original: string, edits: number): string {
	const characters = Array.from(original);
	for (let edit = 0; edit < edits; edit++) {
		const at = random.int(0, characters.length - 1);
		const typed = random.pick([..."aeinorst "]);
		const kind = random.int(0, 3);
		if (kind === 0) characters.splice(at, 0, typed);
		else if (kind === 1 && characters.length > 1) characters.splice(at, 1);
		else if (kind === 2) characters.splice(at, 2, ...characters.slice(at, at + 2).reverse());
		else characters[at] = typed;
	}
	return characters.join("");
}

function title(random: Random, longest: number): string {
	return list(3, () => word(random))
		.join(" ")
		.slice(0, longest)
		.trim();
}

/** A made-up word of one to three syllables. */
function word(random: Random): string {
	const syllable = () =>
		random.pick([..."bdfgklmnprstv"]) + random.pick([..."aeiou"]) + random.pick(["", "", "n", "s", "r"]);
	return list(random.int(1, 3), syllable).join("");
}

function text(random: Random, from: readonly string[], length: number): string {
	return list(length, () => random.pick(from)).join("");
}

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}
