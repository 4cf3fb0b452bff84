import assert from "node:assert/strict";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import { applyGesture } from "../../../src/core/design/applyGesture.ts";
import type { Gesture, TextEdit } from "../../../src/core/design/gesture.ts";

/** The text after a gesture, to the letter. */
export function assertEdit(text: string, gesture: Gesture, expected: string): void {
	const result = applyGesture(text, gesture);
	assert.ok(result.ok, result.ok ? "" : result.error);
	assert.equal(applyEdits(text, result.value), expected);
}

export function assertRefused(text: string, gesture: Gesture, why: RegExp): void {
	const result = applyGesture(text, gesture);
	assert.match(result.ok ? `not refused: ${JSON.stringify(result.value)}` : result.error, why);
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const index = new LineIndex(text);
	return [...edits]
		.map(({ range, text: by }) => ({ start: index.offsetAt(range.start), end: index.offsetAt(range.end), by }))
		.sort((a, b) => b.start - a.start)
		.reduce((all, { start, end, by }) => all.slice(0, start) + by + all.slice(end), text);
}
