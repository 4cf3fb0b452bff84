import type { Span } from "../instructionSpans.ts";

/**
 * Finds a meaning in a sentence, said affirmatively: whole words, in any case, each with its usual endings ("roll back",
 * "rolled back"), blank or hyphen between them. A meaning behind a negation ("there is no rollback") is not found; a
 * negation that belongs to the meaning itself ("never mix") is part of it, and two of them in a clause cancel out.
 */
export function meaningFinder(meanings: readonly string[]): (sentence: string) => Span | null {
	const patterns = meanings.flatMap(patternOf);
	return (sentence) => {
		let first: Span | null = null;
		for (const pattern of patterns) {
			for (const match of sentence.matchAll(pattern)) {
				if (!negated(sentence.slice(0, match.index))) {
					if (first === null || match.index < first.start) {
						first = { start: match.index, end: match.index + match[0].length };
					}
					break;
				}
			}
		}
		return first;
	};
}

/** A text with these meanings taken out, negated or not: what is left is what it says of them. */
export function withoutMeanings(meanings: readonly string[]): (text: string) => string {
	const patterns = meanings.flatMap(patternOf);
	return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, " "), text);
}

function patternOf(meaning: string): RegExp[] {
	const words = meaning
		.trim()
		.split(/[\s-]+/)
		.filter((word) => word !== "");
	if ((words.join("").match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2) {
		return [];
	}
	// "ANN" is not "Ann": a short word in capitals is meant as written
	const flags = words.length === 1 && /^[A-Z0-9]{2,3}$/.test(words[0] ?? "") ? "gu" : "giu";
	const body = words.map(inflected).join("[\\s\\u00a0\\u2010-\\u2015-]+");
	return [new RegExp(`(?<![\\p{L}\\p{N}_])${body}(?![\\p{L}\\p{N}_])`, flags)];
}

/** Short words are as they are: "in" is not "ing". A typed apostrophe and a printed one are the same. */
function inflected(word: string): string {
	const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/['’]/g, "['’]");
	if (word.length < 4 || !/^\p{L}+$/u.test(word)) {
		return /^\p{L}+$/u.test(word) && word.length > 2 ? `${escaped}s?` : escaped;
	}
	return word.endsWith("e") ? `${escaped.slice(0, -1)}(?:e|es|ed|ing)` : `${escaped}(?:s|es|ed|ing)?`;
}

const negators =
	/\b(?:no|not|never|without|nor|neither|nobody|nothing|cannot|lack(?:s|ed|ing)?|skip(?:s|ped)?|forgot|forget|ignored?|instead of|rather than)\b|n['’]t\b/gi;
/** they look like negations and are none */
const emphases = /\b(?:not (?:only|just|merely|alone)|no (?:longer|later|more|less) than|nothing (?:but|less))\b/gi;

function negated(before: string): boolean {
	const clause = before.split(/[.;:!?,–—]|\bbut\b|\bunless\b/).at(-1) ?? "";
	return ((clause.replace(emphases, " ").match(negators)?.length ?? 0) & 1) === 1;
}
