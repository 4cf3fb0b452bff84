import { instructionPatterns } from "./instructionPatterns.ts";
import { undisguised } from "./undisguised.ts";

/** Half-open offsets in a text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * Where a text speaks to its reviewer instead of about its subject: the whole paragraph (or run of comment lines) around
 * such a sentence, however it is disguised. Evidence inside does not count.
 */
export function instructionSpans(text: string): readonly Span[] {
	return mergeSpans(instructionPlaces(text).map(({ start, end }) => paragraphAround(text, start, end)));
}

/** The words alone: for a reader by word lists, whom nothing that stands beside them can talk into anything. */
export function instructionPlaces(text: string): readonly Span[] {
	const found: Span[] = [];
	const { seen, offsetOf } = undisguised(text);
	const add = (match: RegExpExecArray): void => {
		found.push({ start: offsetOf(match.index), end: offsetOf(match.index + match[0].length) });
	};
	const joined = joinedLines(seen);
	for (const pattern of instructionPatterns) {
		for (const match of (pattern.multiline ? seen : joined).matchAll(pattern)) {
			add(match);
		}
	}
	for (const match of seen.matchAll(setApart)) {
		const around = seen.slice(Math.max(0, match.index - 1), match.index + match[0].length + 4);
		if (joinedOrder.test(around.replace(/[ .*_-]/g, ""))) {
			add(match);
		}
	}
	return found;
}

/** HTML comments: no reader of the rendered text sees them, so they are no evidence; by themselves no instruction. */
export function hiddenSpans(text: string): readonly Span[] {
	return [...text.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}

export function mergeSpans(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last !== undefined && span.start <= last.end) {
			merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		} else {
			merged.push(span);
		}
	}
	return merged;
}

export function overlaps(spans: readonly Span[], start: number, end: number): boolean {
	return spans.some((span) => span.start < end && start < span.end);
}

/** Lines of one paragraph as one line, signs at their beginnings blanked: every offset stays. */
function joinedLines(text: string): string {
	return text.replace(/(?<=\S[ \t]*)\n[ \t]*(?:(?:#|\/\/|--|\*|>)[ \t]+)?(?=[^\s|`#*>-])/g, (gap) =>
		" ".repeat(gap.length),
	);
}

/** "I g n o r e  a l l": letters that are set apart; the first and the last stand outside the match. */
const setApart = /(?:[ .*_-]{1,3}\p{L}(?=[ .*_-])){9,}/gu;
const joinedOrder =
	/(?:ignore|disregard|forget|override|bypass)(?:all|any|the|your|my|of)*(?:previous|prior|above|earlier)?(?:instructions?|rules|prompts?|rubric)|givefullmarks|markevery/iu;

/** Up to the blank lines around; in a program, the run of comment lines around. */
function paragraphAround(text: string, start: number, end: number): Span {
	const lineAt = (offset: number) => text.lastIndexOf("\n", offset - 1) + 1;
	const lineEnd = (offset: number) => {
		const found = text.indexOf("\n", offset);
		return found < 0 ? text.length : found;
	};
	let from = lineAt(start);
	let to = lineEnd(end);
	const comment = /^\s*(?:#|\/\/|--|\*)/.test(text.slice(from, to));
	const belongs = (line: string) =>
		comment ? /^\s*(?:#|\/\/|--|\*)/.test(line) : line.trim() !== "" && !/^\s*(?:#{1,6}\s|```|~~~)/.test(line);
	while (from > 0 && belongs(text.slice(lineAt(from - 1), from - 1))) {
		from = lineAt(from - 1);
	}
	while (to < text.length && belongs(text.slice(to + 1, lineEnd(to + 1)))) {
		to = lineEnd(to + 1);
	}
	return { start: from, end: to };
}
