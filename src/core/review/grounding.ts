import { LineIndex } from "../base/lineIndex.ts";
import type { TextRange } from "../base/textRange.ts";
import type { DesignGraph } from "../design/designGraph.ts";
import type { QuotableText } from "./findQuote.ts";
import { hiddenSpans, instructionSpans, mergeSpans, overlaps, type Span } from "./instructionSpans.ts";
import type { JudgedFact } from "./judgedFact.ts";
import type { ReviewSource } from "./reviewSource.ts";
import { indexText } from "./textIndex.ts";

/** Everything that evidence is checked against, prepared once for a review. */
export interface Grounding {
	/** the first is the reviewed document: ranges without a source id are in it */
	readonly texts: readonly GroundedText[];
	readonly graph: DesignGraph | null;
	/** what the judge saw; null: a text that no judge runs */
	readonly facts: readonly JudgedFact[] | null;
	/** something in a text speaks to its reviewer */
	readonly instructionsFound: boolean;
}

export interface GroundedText extends QuotableText {
	readonly source: ReviewSource;
	readonly lines: LineIndex;
	/** lines the candidate was given and did not write: no credit for them */
	readonly given: readonly Span[];
	/** headings of prose: they name a thing and say nothing of it, so they earn nothing either */
	readonly headings: readonly Span[];
}

export function prepareGrounding(input: {
	readonly sources: readonly ReviewSource[];
	readonly graph?: DesignGraph | undefined;
	/** instruction spans that were already found in the first source */
	readonly instructions?: readonly TextRange[] | undefined;
	/** the starter text that the candidate began with */
	readonly givenText?: string | undefined;
	readonly facts?: readonly JudgedFact[] | undefined;
}): Grounding {
	let instructionsFound = (input.instructions?.length ?? 0) > 0;
	const texts = input.sources.map((source, at): GroundedText => {
		const instructions = instructionSpans(source.text);
		instructionsFound ||= instructions.length > 0;
		const lines = new LineIndex(source.text);
		const known =
			at === 0
				? (input.instructions ?? []).map((range) => ({
						start: lines.offsetAt(range.start),
						end: lines.offsetAt(range.end),
					}))
				: [];
		const code = source.kind === "code" ? [{ start: 0, end: source.text.length }] : fencedSpans(source.text);
		return {
			source,
			lines,
			index: indexText(source.text),
			code,
			void: mergeSpans([...known, ...instructions, ...(source.kind === "prose" ? hiddenSpans(source.text) : [])]),
			given: at === 0 ? givenSpans(lines, input.givenText ?? "") : [],
			headings: headingSpans(source.text, code),
		};
	});
	return {
		texts,
		graph: input.graph ?? null,
		facts: input.facts ?? null,
		instructionsFound,
	};
}

function fencedSpans(text: string): Span[] {
	return [...text.matchAll(/^(?:```|~~~)[^\n]*\n([\s\S]*?)^(?:```|~~~)/gm)].map((match) => {
		const start = match.index + match[0].indexOf("\n") + 1;
		return { start, end: start + (match[1]?.length ?? 0) };
	});
}

function headingSpans(text: string, code: readonly Span[]): Span[] {
	return [...text.matchAll(/^ {0,3}#{1,6}[ \t][^\n]*/gm)]
		.map((match) => ({ start: match.index, end: match.index + match[0].length }))
		.filter(({ start, end }) => !overlaps(code, start, end));
}

function givenSpans(lines: LineIndex, givenText: string): Span[] {
	const given = new Set(givenText.split(/\r?\n/).map((line) => line.trim()));
	const spans: Span[] = [];
	for (let line = 0; line < lines.lineCount; line++) {
		const text = lines.line(line);
		if (text.trim() !== "" && given.has(text.trim())) {
			const start = lines.offsetAt({ lineBase0: line, character: 0 });
			spans.push({ start, end: start + text.length });
		}
	}
	return spans;
}
