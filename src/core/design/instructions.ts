import type { LineIndex } from "../base/lineIndex.ts";
import type { TextRange } from "../base/textRange.ts";
import { hiddenSpans, instructionSpans, mergeSpans, overlaps, type Span } from "../review/instructionSpans.ts";

/**
 * Spans that speak to a reviewer instead of about the design ("ignore the rubric", a forged verdict, a note in an HTML
 * comment). No check sees them. A comment is hidden only where it instructs: prompts of the starter are not prose anyway.
 */
export function instructionRanges(index: LineIndex): readonly TextRange[] {
	const instructing = instructionSpans(index.text);
	if (instructing.length === 0) {
		return [];
	}
	const hidden = hiddenSpans(index.text).filter((span) => overlaps(instructing, span.start, span.end));
	return mergeSpans([...instructing, ...hidden, ...orders(index.text)]).map((span) =>
		index.rangeAt(span.start, span.end),
	);
}

/** Once a text has been caught instructing, its plain requests for a verdict are read the same way. */
function orders(text: string): Span[] {
	return [
		...text.matchAll(/^.*\b(?:output|apply|copy|return)\b[^.\n]{0,60}\b(?:verdict|rubric|review|json)\b.*$/gim),
	].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
