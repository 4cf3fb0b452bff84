import type { LineIndex } from "../base/lineIndex.ts";
import { containsPosition, type TextRange } from "../base/textRange.ts";
import type { DesignDocument } from "./designDocument.ts";

/** Where a note that silences a check stands: directly above this line, in the comment of the language there. */
export interface SuppressionPlace {
	/** the note is a line of its own above this one */
	readonly lineBase0: number;
	/** the whole line, indented as the line below it */
	note(rule: string, reason: string): string;
}

export function suppressionPlace(range: TextRange, document: DesignDocument, index: LineIndex): SuppressionPlace {
	const { lineBase0, open, close } = placeOf(range, document, index);
	const indent = /^\s*/.exec(index.line(lineBase0))?.[0] ?? "";
	// English: read back by program
	return { lineBase0, note: (rule, reason) => `${indent}${open} woodshed-ignore ${rule}: ${reason}${close}` };
}

interface Place {
	readonly lineBase0: number;
	readonly open: string;
	readonly close: string;
}

function placeOf({ start }: TextRange, document: DesignDocument, index: LineIndex): Place {
	const fence = document.fences.find(({ range }) => containsPosition(range, start));
	if (fence !== undefined) {
		return /^estimates?\b/.test(fence.language)
			? { lineBase0: start.lineBase0, open: "#", close: "" }
			: { lineBase0: start.lineBase0, open: "%%", close: "" };
	}
	const block = document.prose.find(({ range }) => containsPosition(range, start));
	let lineBase0 = block?.range.start.lineBase0 ?? start.lineBase0;
	// a comment between two rows would end the table
	while (/^\s*\|/.test(index.line(lineBase0)) && /^\s*\|/.test(index.line(lineBase0 - 1)) && lineBase0 > 0) {
		lineBase0--;
	}
	return { lineBase0, open: "<!--", close: " -->" };
}
