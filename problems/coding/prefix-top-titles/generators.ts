import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Call = ["new", number] | ["add_play", string, number] | ["suggest", string];

/** Characters that fold to each other, or nearly. */
const families = [
	["s", "S", "ß", "ẞ"],
	["i", "I", "İ", "ı", "i\u0307"],
	["e", "E", "é", "É"],
	["a", "A", "b"],
	["x", "×", "÷"],
	["y", " "],
];

export const generators: Generators = {
	/** n calls: titles of one to four characters that differ in case and folding only; prefixes cut anywhere. */
	few(random, n) {
		const script: Call[] = [["new", random.int(1, 4)]];
		const letters = random.shuffle(families).slice(0, random.int(1, 2)).flat();
		while (script.length <= n) {
			if (random.next() < 0.4) script.push(["suggest", word(random, letters, random.int(0, 3))]);
			else script.push(["add_play", word(random, letters, random.int(1, 3)), random.pick([1, 1, 1, 2, 5])]);
		}
		return script;
	},
	/** n calls on twelve titles below one prefix: the last ones rise step by step, and every play is followed by a question. */
	climbers(random, n) {
		const script: Call[] = [["new", random.int(1, 5)]];
		const titles = random.shuffle([..."abcdefghijkl"]).map((letter) => `Hit ${letter}`);
		const plays = new Map<string, number>();
		while (script.length < n) {
			const title = random.pick(titles);
			const most = Math.max(0, ...plays.values());
			const behind = most - (plays.get(title) ?? 0);
			const added = Math.max(1, random.pick([1, 1, 2, behind - 1, behind, behind + 1]));
			plays.set(title, (plays.get(title) ?? 0) + added);
			script.push(["add_play", title, added], ["suggest", random.pick(["", "h", "HIT ", title, "hits"])]);
		}
		return script;
	},
	/** n calls: three quarters plays of 5n/8 made-up titles, one quarter questions with up to three letters. */
	store(random, n) {
		const script: Call[] = [["new", 3]];
		const titles = new Set<string>();
		const most = Math.max(1, Math.floor((n * 5) / 8));
		while (titles.size < most) titles.add(madeUp(random));
		const known = [...titles];
		let fresh = 0;
		for (let call = 1; call <= n; call++) {
			if (call % 4 === 0) script.push(["suggest", random.pick(known).slice(0, random.pick([0, 1, 1, 2, 3, 5]))]);
			else if (fresh < known.length && random.next() < 0.85) script.push(["add_play", known[fresh++] ?? "", 1]);
			else script.push(["add_play", random.pick(known), random.int(1, 3)]);
		}
		return script;
	},
	/** n calls: plays and questions in turn; all titles share a prefix, and it is asked for. */
	oneShelf(random, n) {
		const script: Call[] = [["new", 2]];
		while (script.length < n) {
			const title = `dj ${random.int(0, Math.floor(n / 4))}`;
			script.push(["add_play", title, 1], ["suggest", random.pick(["dj", "DJ ", "d", ""])]);
		}
		return script;
	},
};

function word(random: Random, letters: readonly string[], length: number): string {
	return Array.from({ length }, () => random.pick(letters)).join("");
}

/** Three syllables: a few thousand beginnings, some hundred thousand titles. */
function madeUp(random: Random): string {
	const syllable = () => `${random.pick([..."bdfklmnprstv"])}${random.pick([..."aeiou"])}`;
	const title = `${syllable()}${syllable()}${syllable()}`;
	return random.next() < 0.3 ? title.toUpperCase() : title;
}
