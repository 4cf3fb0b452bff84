import type { LineIndex } from "../base/lineIndex.ts";
import { comparePositions, type TextRange } from "../base/textRange.ts";
import type { DesignDocument } from "./designDocument.ts";

/** A sentence of the answer that checks may see; offsets are those of the document. */
export interface Sentence {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** the paragraph, list item or table row it stands in: what "near" means */
	readonly block: string;
	readonly section: string;
	readonly table: boolean;
}

/** Prose without instruction spans, cut into sentences. */
export function visibleProse(document: DesignDocument, index: LineIndex): readonly Sentence[] {
	return document.prose
		.filter((block) => !document.instructions.some((span) => rangesTouch(span, block.range)))
		.flatMap((block) => {
			const from = index.offsetAt(block.range.start);
			const visible = block.text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
			const table = visible.trimStart().startsWith("|");
			return sentencesOf(visible).map(([start, end]): Sentence => {
				return {
					text: visible.slice(start, end),
					start: from + start,
					end: from + end,
					block: visible,
					section: block.section,
					table,
				};
			});
		});
}

export function rangesTouch(a: TextRange, b: TextRange): boolean {
	return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}

/** Ends at `.`, `!`, `?` before a blank and a capital or the end; "e.g. this", "0.5 %" and "p95. then" stay whole. */
function sentencesOf(text: string): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	let start = 0;
	for (const match of text.matchAll(
		/(?<!\b(?:e\.g|i\.e|cf|vs|approx|ca|No))[.!?]["”)]?(?=\s+["“(*{]?[\p{Lu}\d{]|\s*$)/gu,
	)) {
		const end = match.index + match[0].length;
		found.push([start, end]);
		start = end + (/^\s+/.exec(text.slice(end))?.[0].length ?? 0);
	}
	if (text.slice(start).trim() !== "") {
		found.push([start, text.length]);
	}
	return found;
}
