import type { Clarification } from "./interviewScript.ts";

/**
 * The clarification that a question asks for, found by its words; null where the package has none. Words that several of
 * the package's questions share say little about which is meant; a question most of whose own words the clarification
 * does not have is about something else, and a wrong answer is worse than none.
 */
export function matchClarification(question: string, clarifications: readonly Clarification[]): Clarification | null {
	const asked = wordsOf(question);
	const questions = clarifications.map((one) => wordsOf(one.question));
	const answers = clarifications.map((one) => wordsOf(one.answer));
	const rarity = (concept: string) => {
		const within = questions.filter((words) => words.has(concept)).length;
		return Math.log(1 + clarifications.length / Math.max(1, within));
	};
	let best: { readonly at: number; readonly value: number } | null = null;
	for (const at of clarifications.keys()) {
		const own = questions[at] ?? new Map();
		const answer = answers[at] ?? new Map();
		let shared = 0;
		let askedWeight = 0;
		for (const [concept, word] of asked) {
			const weight = rarity(concept);
			askedWeight += weight;
			shared += weight * Math.max(likeness(own.get(concept), word), answerShare * likeness(answer.get(concept), word));
		}
		const ownWeight = [...own.keys()].reduce((sum, concept) => sum + rarity(concept), 0);
		// both ways round: a short question may touch only a part of a long one, and the other way about
		const value = askedWeight === 0 || ownWeight === 0 ? 0 : shared / Math.sqrt(askedWeight * ownWeight);
		if (value > (best?.value ?? 0) && shared / askedWeight > leastShare) {
			best = { at, value };
		}
	}
	return best !== null && best.value >= leastLikeness ? (clarifications[best.at] ?? null) : null;
}

/** The word itself, another word for it, or neither. */
function likeness(word: string | undefined, asked: string): number {
	return word === undefined ? 0 : word === asked ? 1 : otherWord;
}

// by trial over the questions of 13 packages; the test says how many are found and refused
const otherWord = 0.85;
const answerShare = 0.4;
const leastShare = 0.4;
const leastLikeness = 0.42;

/** Words that ask the same thing in other words; the first of each line stands for all. */
const groups: readonly (readonly string[])[] = [
	["equal", "same", "tie", "tied", "identical", "decides", "settled", "break"],
	["twice", "duplicate", "repeat", "repeated", "again", "copy", "copies"],
	[
		"large",
		"big",
		"size",
		"long",
		"length",
		"many",
		"number",
		"huge",
		"scale",
		"limit",
		"maximum",
		"max",
		"bigger",
		"larger",
	],
	["return", "output", "answer", "result"],
	["order", "sort", "sorted", "ordered", "reorder", "grouped"],
	["impossible", "cannot", "infeasible"],
	["empty", "zero", "0"],
	["weigh", "weight", "weighted", "weighed"],
	["merge", "join", "joined", "combine", "union"],
	["stop", "end", "ends", "finish", "infinite"],
	["time", "times", "timestamp", "timestamps", "clock"],
	["round", "rounded", "rounding", "rounds"],
	["allowed", "may", "permitted", "legal"],
	["mark", "marker", "symbol"],
	["extended", "longer", "extend", "prolong"],
	["place", "position", "positions", "slot"],
	["error", "errors", "wrong", "false"],
	["remove", "removed", "delete", "deleted"],
	["refused", "rejected", "denied"],
	["refill", "filled", "continuous"],
	["unknown", "missing", "null"],
	["left", "remaining"],
	["contiguous", "neighbours", "neighbour", "consecutive", "adjacent"],
	["skip", "leave", "omit"],
];

const conceptByWord: ReadonlyMap<string, string> = new Map(
	groups.flatMap(([first = "", ...others]) => [first, ...others].map((word) => [stem(word), first] as const)),
);

const stopWords: ReadonlySet<string> = new Set(
	`a an and are am as at be been being but by can could did do does for from had has have how i if in into is it its just
me mean means much must my need of on one or our out shall should so some than that the their them then there these they
this those to us was we were what when where which who whom whose will with would you your use used using get gets let
about over any each other others also only ever really exactly please want like know ask question happen happens case say occur occurs appear appears exist
exists`
		.split(/\s+/)
		.filter((word) => word !== ""),
);

/** By concept, the stem that stands for it in this text. */
function wordsOf(text: string): ReadonlyMap<string, string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Map(
		words
			.filter((word) => !stopWords.has(word))
			.map((word) => {
				const own = stem(word);
				return [conceptByWord.get(own) ?? own, own] as const;
			}),
	);
}

/** Without the endings of English; enough to tell "removed" and "remove" as one. */
function stem(word: string): string {
	return word
		.replace(/(?:ies)$/, "y")
		.replace(/(?<=[a-z]{3})(?:ings?|edly|ed|es|s|ly)$/, "")
		.replace(/(?<=[a-z]{3})e$/, "")
		.replace(/([bdgmnprt])\1$/, "$1");
}
