import type { Clarification } from "./interviewScript.ts";

/**
 * The clarification that a question asks for, found by its words; null where the package has none. Words that several of
 * the package's questions share say little about which is meant; a question half of whose own words the package never
 * uses is about something else.
 */
export function matchClarification(question: string, clarifications: readonly Clarification[]): Clarification | null {
	const asked = conceptsOf(question);
	const questions = clarifications.map((one) => conceptsOf(one.question));
	const answers = clarifications.map((one) => conceptsOf(one.answer));
	const rarity = (concept: string) => {
		const within = questions.filter((concepts) => concepts.has(concept)).length;
		return Math.log(1 + clarifications.length / Math.max(1, within));
	};
	let best: { readonly at: number; readonly value: number } | null = null;
	for (const at of clarifications.keys()) {
		const own = questions[at] ?? new Set();
		const answer = answers[at] ?? new Set();
		let shared = 0;
		let askedWeight = 0;
		for (const concept of asked) {
			const weight = rarity(concept);
			askedWeight += weight;
			shared += own.has(concept) ? weight : answer.has(concept) ? weight * answerShare : 0;
		}
		const ownWeight = [...own].reduce((sum, concept) => sum + rarity(concept), 0);
		// both ways round: a short question may touch only a part of a long one, and the other way about
		const value = askedWeight === 0 || ownWeight === 0 ? 0 : shared / Math.sqrt(askedWeight * ownWeight);
		if (value > (best?.value ?? 0)) {
			best = { at, value };
		}
	}
	return best !== null && best.value >= leastLikeness ? (clarifications[best.at] ?? null) : null;
}

const answerShare = 0.5;
const leastLikeness = 0.36;

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
	["empty", "zero", "0", "none", "nothing", "no"],
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
about over any each other others also only ever really exactly please want like know ask question happen happens case say`
		.split(/\s+/)
		.filter((word) => word !== ""),
);

function conceptsOf(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(
		words.filter((word) => !stopWords.has(word)).map((word) => conceptByWord.get(stem(word)) ?? stem(word)),
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
