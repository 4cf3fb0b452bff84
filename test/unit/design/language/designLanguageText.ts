import assert from "node:assert/strict";

import { LineIndex } from "../../../../src/core/base/lineIndex.ts";
import type { TextPosition, TextRange } from "../../../../src/core/base/textRange.ts";
import { analyseDesign } from "../../../../src/core/design/analyseDesign.ts";
import { DesignText, type DesignTextOptions } from "../../../../src/core/design/language/designText.ts";

export function designTextOf(text: string, options: DesignTextOptions = {}): DesignText {
	const { pack, plainFlowchart, whatIf, includeAbsences = true } = options;
	const design = analyseDesign(text, {
		includeAbsences,
		...(pack === undefined ? {} : { pack }),
		...(whatIf === undefined ? {} : { whatIf }),
		...(plainFlowchart === undefined ? {} : { plainFlowchart }),
	});
	return new DesignText(text, design, { ...options, includeAbsences });
}

/** A text in which `¦` marks the caret; the mark is no part of it. */
export function atCaret(
	marked: string,
	options: DesignTextOptions = {},
): { readonly text: DesignText; readonly position: TextPosition } {
	const offset = marked.indexOf("¦");
	assert.ok(offset >= 0, "the text has a caret");
	const text = marked.replace("¦", "");
	return { text: designTextOf(text, options), position: new LineIndex(text).positionAt(offset) };
}

/** "12:3 rank": line base 1, column base 0, and the characters there. */
export function shown(text: DesignText, range: TextRange): string {
	return `${range.start.lineBase0 + 1}:${range.start.character} ${text.slice(range)}`;
}
