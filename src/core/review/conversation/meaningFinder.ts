import type { Span } from "../instructionSpans.ts";
import { inflections } from "./inflections.ts";

/**
 * Finds a meaning in a sentence, said affirmatively: whole words, in any case, each with its usual endings ("roll back",
 * "rolled back"), blank or hyphen between them. A meaning behind a negation ("there is no rollback") is not found; a
 * negation that belongs to the meaning itself ("never mix") is part of it, and two of them in a clause cancel out.
 */
export function meaningFinder(meanings: readonly string[]): (sentence: string) => Span | null {
	const places = meaningPlaces(meanings, 1);
	return (sentence) => {
		let first: Span | null = null;
		for (const place of places(sentence)) {
			if (first === null || place.start < first.start) first = place;
		}
		return first;
	};
}

/** Places where one of the meanings is said affirmatively, in no order; `most`: of each pattern, and there are at most two. */
export function meaningPlaces(meanings: readonly string[], most: number): (sentence: string) => readonly Span[] {
	const patterns = patternsOf(meanings);
	return (sentence) => patterns.flatMap((pattern) => affirmed(pattern, sentence, most));
}

function affirmed({ loose, strict }: MeaningPattern, sentence: string, most: number): readonly Span[] {
	const places: Span[] = [];
	const mayDeny = (sentence.match(loose) ?? []).some((said) => denialInside.test(said));
	for (const match of sentence.matchAll(mayDeny ? strict() : loose)) {
		if (places.length === most) break;
		if (!negated(sentence.slice(0, match.index))) {
			places.push({ start: match.index, end: match.index + match[0].length });
		}
	}
	return places;
}

/** A text with these meanings taken out, negated or not: what is left is what it says of them. */
export function withoutMeanings(meanings: readonly string[]): (text: string) => string {
	const patterns = patternsOf(meanings);
	return (text) => patterns.reduce((rest, { loose }) => rest.replace(loose, " "), text);
}

/** At most two, each for many meanings: a pattern with classes of letters is dear to make. */
function patternsOf(meanings: readonly string[]): MeaningPattern[] {
	const usable = meanings
		.map((meaning) => meaning.trim().split(/[\s-]+/))
		.filter((words) => (words.join("").match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2);
	// "ANN" is not "Ann": a short word in capitals is meant as written
	const asWritten = usable.filter((words) => words.length === 1 && /^[A-Z0-9]{2,3}$/.test(words[0] ?? ""));
	const anyCase = usable.filter((words) => !asWritten.includes(words));
	return [...patternOf(asWritten, "gu"), ...patternOf(anyCase, "giu")];
}

interface MeaningPattern {
	readonly loose: RegExp;
	/** lets no denial stand between two words: made where one may, since it is dearer */
	readonly strict: () => RegExp;
}

function patternOf(meanings: readonly (readonly string[])[], flags: string): MeaningPattern[] {
	if (meanings.length === 0) {
		return [];
	}
	const joined = (between: string): RegExp => {
		const bodies = meanings.map((words) => words.map(inflections).join(between));
		return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${bodies.join("|")})(?![\\p{L}\\p{N}_])`, flags);
	};
	let strict: RegExp | null = null;
	return [{ loose: joined(between("")), strict: () => (strict ??= joined(between(`(?!${denying})`))) }];
}

const blank = "[\\s\\u2010-\\u2015-]+";
const denial = "(?:no|not|never|without|nor|neither|nobody|nothing|cannot|hardly|rarely)";
/** it looks like a negation and is none */
const stress = `not${blank}(?:only|just|merely|alone)`;
/** "Git is not enough" does not say "Git is enough" */
const denying = `(?:[*_]*(?!${stress}\\s)${denial}|[^\\s]+n['’]t)[*_]*[\\s\\u2010-\\u2015-]`;
const denialInside = new RegExp(denying, "iu");
/** Blank or hyphen, and at most two words more: "switch the pointer" is also "switch just one pointer". */
const between = (check: string): string => `${blank}(?:${check}[^\\s.,;:!?()\\u2010-\\u2015-]+${blank}){0,2}`;

const negators = new RegExp(
	`\\b(?:${denial}|lack(?:s|ed|ing)?|skip(?:s|ped)?|forgot|forget|ignored?|instead of|rather than)\\b|n['’]t\\b`,
	"gi",
);
const emphases = new RegExp(`\\b(?:${stress}|no (?:longer|later|more|less) than|nothing (?:but|less))\\b`, "gi");

function negated(before: string): boolean {
	const clause = before.split(/[.;:!?,–—]|\bbut\b|\bunless\b/).at(-1) ?? "";
	return ((clause.replace(emphases, " ").match(negators)?.length ?? 0) & 1) === 1;
}
