/** A place in a text: both members base 0, `character` in UTF-16 code units (as VS Code counts). */
export interface TextPosition {
	readonly lineBase0: number;
	readonly character: number;
}

/** Half-open: `end` is the first place that is not part of the range. */
export interface TextRange {
	readonly start: TextPosition;
	readonly end: TextPosition;
}

export function textRange(
	startLineBase0: number,
	startCharacter: number,
	endLineBase0: number,
	endCharacter: number,
): TextRange {
	return {
		start: { lineBase0: startLineBase0, character: startCharacter },
		end: { lineBase0: endLineBase0, character: endCharacter },
	};
}

export function comparePositions(a: TextPosition, b: TextPosition): number {
	return a.lineBase0 - b.lineBase0 || a.character - b.character;
}

export function containsPosition(range: TextRange, position: TextPosition): boolean {
	return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}
