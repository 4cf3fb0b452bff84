import { LineIndex } from "../../base/lineIndex.ts";
import type { TextEdit } from "../gesture.ts";

/** The text with all of these edits made, whose ranges are those of the text before; they do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const index = new LineIndex(text);
	return edits
		.map(({ range, text: by }) => ({ start: index.offsetAt(range.start), end: index.offsetAt(range.end), by }))
		.sort((a, b) => b.start - a.start || b.end - a.end)
		.reduce((result, { start, end, by }) => result.slice(0, start) + by + result.slice(end), text);
}
