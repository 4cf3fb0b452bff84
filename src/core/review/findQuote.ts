import { mergeSpans, overlaps, type Span } from "./instructionSpans.ts";
import { deniesWhatFollows, deniesWhatPrecedes, hasNegation } from "./negation.ts";
import { canonicalText, type TextIndex } from "./textIndex.ts";
import { unspacedScript } from "./unspacedScript.ts";

/** Longest quote that counts, in characters. */
export const longestQuote = 200;

/** One text, prepared once for any number of quotes. */
export interface QuotableText {
	readonly index: TextIndex;
	/** where short quotes count as code: fenced blocks, or everything in a program */
	readonly code: readonly Span[];
	/** where nothing counts: instructions to the reviewer, hidden comments */
	readonly void: readonly Span[];
}

export type QuoteMatch =
	/** offsets in the raw text */
	| { readonly kind: "found"; readonly start: number; readonly end: number }
	| { readonly kind: "not-there" | "too-short" | "too-long" }
	/** the words before it, or right behind it, turn it into its opposite */
	| { readonly kind: "clipped-negation"; readonly start: number; readonly end: number }
	/** it stands only where the text instructs its reviewer, or is hidden */
	| { readonly kind: "void"; readonly start: number; readonly end: number };

/**
 * Finds the very words of a quote. Whole words, no distance, no case folding; of several places the one nearest to
 * `hintOffset`. Line-number prefixes, backticks and outer quotation marks that a model adds are taken off; "a ... b"
 * finds both ends in order, close together.
 */
export function findQuote(text: QuotableText, quote: string, hintOffset: number | null): QuoteMatch {
	const forms = formsOf(quote);
	if (forms.every((form) => form.length > longestQuote)) {
		return forms.length === 0 ? { kind: "too-short" } : { kind: "too-long" };
	}
	let best: QuoteMatch = { kind: "not-there" };
	for (const form of forms) {
		const segments = form.split(/\s*\.{3,}\s*|\s*\[\.{3}\]\s*/).filter((segment) => segment !== "");
		const places = placesOf(text.index.canonical, form);
		const found = places.length > 0 ? places : segments.length > 1 ? elidedPlaces(text.index.canonical, segments) : [];
		const match = choose(text, form, found, hintOffset);
		if (match.kind === "found") {
			return match;
		}
		if (best.kind === "not-there") {
			best = match;
		}
	}
	return best;
}

interface Place extends Span {
	/** starts of the segments: each is looked at for a clipped negation */
	readonly segmentStarts: readonly number[];
}

function choose(text: QuotableText, form: string, places: readonly Place[], hintOffset: number | null): QuoteMatch {
	const raw = places.map((place) => ({
		place,
		start: text.index.rawStart(place.start),
		end: text.index.rawEnd(place.end - 1),
	}));
	const nearest = [...raw].sort((a, b) =>
		hintOffset === null ? 0 : Math.abs(a.start - hintOffset) - Math.abs(b.start - hintOffset),
	);
	let refused: QuoteMatch = { kind: "not-there" };
	for (const { place, start, end } of nearest) {
		if (overlaps(text.void, start, end)) {
			refused = refused.kind === "not-there" ? { kind: "void", start, end } : refused;
		} else if (
			!longEnough(
				form,
				mergeSpans(text.code).some((span) => span.start <= start && end <= span.end),
			)
		) {
			refused = { kind: "too-short" };
		} else if (
			place.segmentStarts.some((at) => clipsNegation(text.index, at)) ||
			deniesWhatPrecedes(text.index.canonical.slice(place.end, place.end + 20))
		) {
			refused = { kind: "clipped-negation", start, end };
		} else {
			return { kind: "found", start, end };
		}
	}
	return refused;
}

/** Prose: 12 letters or digits (an ideograph says as much as three); code: 4 characters that are not blank. */
function longEnough(form: string, isCode: boolean): boolean {
	if (isCode && form.replace(/\s/g, "").length >= 4) {
		return true;
	}
	const letters = form.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	const ideographs =
		form.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
	return letters + 2 * ideographs >= 12;
}

function placesOf(canonical: string, form: string): Place[] {
	const places: Place[] = [];
	for (let at = canonical.indexOf(form); at >= 0 && places.length < 500; at = canonical.indexOf(form, at + 1)) {
		if (standsAlone(canonical, at, at + form.length)) {
			places.push({ start: at, end: at + form.length, segmentStarts: [at] });
		}
	}
	return places;
}

/** Segments of at least 12 characters, in order, within 1,200 characters. */
function elidedPlaces(canonical: string, segments: readonly string[]): Place[] {
	if (segments.some((segment) => segment.length < 12)) {
		return [];
	}
	const [first = "", ...rest] = segments;
	const places: Place[] = [];
	for (const head of placesOf(canonical, first)) {
		let end = head.end;
		const segmentStarts = [head.start];
		for (const segment of rest) {
			const next = firstPlace(canonical, segment, end, head.start + 1200);
			if (next === null || cutsNegationOut(canonical.slice(end, next))) {
				segmentStarts.length = 0;
				break;
			}
			segmentStarts.push(next);
			end = next + segment.length;
		}
		if (segmentStarts.length > 0) {
			places.push({ start: head.start, end, segmentStarts });
		}
	}
	return places;
}

/** Where the segment first stands between two offsets; null: nowhere. */
function firstPlace(canonical: string, segment: string, from: number, to: number): number | null {
	const within = canonical.slice(0, to);
	for (let at = within.indexOf(segment, from); at >= 0; at = within.indexOf(segment, at + 1)) {
		if (standsAlone(canonical, at, at + segment.length)) {
			return at;
		}
	}
	return null;
}

const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
// "blocking" out of "non-blocking" is its opposite
const negatingPrefix = /(?:^|[^\p{L}\p{N}])(?:non|un|anti|dis|im|in|ir|il)-$/iu;

/** Whole words and whole numbers only: "supported" is not in "unsupported", "2 ms" is not in "1.2 ms". */
function standsAlone(canonical: string, start: number, end: number): boolean {
	const before = characterBefore(canonical, start);
	const first = String.fromCodePoint(canonical.codePointAt(start) ?? 32);
	const last = characterBefore(canonical, end);
	const after = end < canonical.length ? String.fromCodePoint(canonical.codePointAt(end) ?? 32) : " ";
	if (isInsideWord(before, first) || isInsideWord(last, after)) {
		return false;
	}
	const two = canonical.slice(Math.max(0, start - 2), start);
	if (/\d/.test(first) && (/\d[.,]$/.test(two) || /(?:^|[^\p{L}\p{N})\]])-$/u.test(two))) {
		return false;
	}
	if (/\d/.test(last) && /^[.,]\d/.test(canonical.slice(end, end + 2))) {
		return false;
	}
	return !negatingPrefix.test(canonical.slice(Math.max(0, start - 6), start));
}

function isInsideWord(left: string, right: string): boolean {
	return (
		wordCharacter.test(left) &&
		wordCharacter.test(right) &&
		!unspacedScript.test(left) &&
		!(unspacedScript.test(right) && !/\p{M}/u.test(right))
	);
}

function characterBefore(text: string, at: number): string {
	if (at <= 0) {
		return " ";
	}
	const low = text.charCodeAt(at - 1);
	return low >= 0xdc00 && low <= 0xdfff && at > 1 ? text.slice(at - 2, at) : (text[at - 1] ?? " ");
}

/** "recomputed daily" taken out of "not recomputed daily": looked for in the same sentence or list item. */
function clipsNegation(index: TextIndex, at: number): boolean {
	const start = index.rawStart(at);
	const before = index.raw.slice(Math.max(0, start - 80), start);
	const cut = [...before.matchAll(/[.!?;:|,]\s|\n\s*\n|\n\s*(?:[-*+#|>]|\d+[.)])\s*/g)].at(-1);
	const sentence = cut === undefined ? before : before.slice(cut.index + cut[0].length);
	const words = canonicalText(sentence);
	// a blank between the two, unless none stands there: "未" denies what is joined to it
	return deniesWhatFollows(/\s$/.test(before) ? `${words} ` : words);
}

function cutsNegationOut(gap: string): boolean {
	const sentence = gap.split(/[.!?;]\s/).at(-1) ?? "";
	return hasNegation(sentence);
}

/** As given; without line numbers and outer quotation marks; without backticks too. */
function formsOf(quote: string): string[] {
	const bare = quote
		.trim()
		.replace(/^\s*\d+\|[ \t]?/gm, "")
		.replace(/^["'“”‘’]+|["'“”‘’]+$/g, "");
	const forms = [...new Set([quote, bare, bare.replace(/`/g, "")])].map(canonicalText);
	return [...new Set(forms)].filter((form) => form !== "");
}
