import { overlaps, type Span } from "./instructionSpans.ts";
import { canonicalText } from "./textIndex.ts";
import { unspacedScript } from "./unspacedScript.ts";

/** Where a word occurs, as offsets in the text. */
export interface TermPlace extends Span {
	readonly term: string;
}

/**
 * The first place where one of these words stands, in any case, singular or plural, with blank or hyphen between its
 * parts; null when none occurs. A term that says too little to be searched for (one letter, only signs) is passed over.
 */
export function findTerm(text: string, terms: readonly string[], ignored: readonly Span[]): TermPlace | null {
	let first: TermPlace | null = null;
	// most terms of an absence are absent: a plain search says so far sooner than a pattern
	const lowered = text.toLowerCase();
	for (const term of searchable(terms)) {
		const [begin = ""] = partsOf(term);
		if (!lowered.includes(begin.toLowerCase())) {
			continue;
		}
		for (const match of text.matchAll(pattern(term))) {
			const end = match.index + match[0].length;
			if (overlaps(ignored, match.index, end)) {
				continue;
			}
			if (first === null || match.index < first.start) {
				first = { term, start: match.index, end };
			}
			break;
		}
	}
	return first;
}

/** The terms that can be searched for at all: an absence needs at least one. */
export function searchable(terms: readonly string[]): string[] {
	const usable = terms
		.map(canonicalText)
		.filter((term) => term.length <= 80 && (term.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2);
	return [...new Set(usable)];
}

function partsOf(term: string): string[] {
	return term.split(/[\s-]+/).filter((part) => part !== "");
}

function pattern(term: string): RegExp {
	const body = partsOf(term)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
		.join("[\\s\\u00a0\\u2010-\\u2015-]+");
	// "ANN" is not "Ann": a short word in capitals is meant as written
	const flags = /^[A-Z0-9]{2,3}$/.test(term) ? "gu" : "giu";
	const [first = "", last = ""] = [[...term][0], [...term].at(-1)];
	// "推薦" is in "推薦モデル": no blank would show where the word ends
	const begin = unspacedScript.test(first) ? "" : "(?<![\\p{L}\\p{N}_])";
	const end = unspacedScript.test(last) ? "" : "(?:s|es)?(?![\\p{L}\\p{N}_])";
	return new RegExp(`${begin}${body}${end}`, flags);
}
