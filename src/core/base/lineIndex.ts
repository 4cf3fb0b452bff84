import type { TextPosition, TextRange } from "./textRange.ts";

/** Converts between UTF-16 offsets and positions. `\n`, `\r\n` and a lone `\r` end a line, as in VS Code. */
export class LineIndex {
	readonly text: string;
	private readonly lineStarts: readonly number[];

	constructor(text: string) {
		this.text = text;
		const starts = [0];
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
				starts.push(i + 1);
			}
		}
		this.lineStarts = starts;
	}

	get lineCount(): number {
		return this.lineStarts.length;
	}

	/** The text of a line without its line break; "" for a line that does not exist. */
	line(lineBase0: number): string {
		const start = this.lineStarts[lineBase0];
		if (start === undefined) {
			return "";
		}
		const end = this.lineStarts[lineBase0 + 1] ?? this.text.length;
		return this.text.slice(start, end).replace(/\r?\n$|\r$/, "");
	}

	offsetAt(position: TextPosition): number {
		const start = this.lineStarts[Math.max(0, position.lineBase0)];
		if (start === undefined) {
			return this.text.length;
		}
		return Math.min(start + Math.max(0, position.character), start + this.line(position.lineBase0).length);
	}

	positionAt(offset: number): TextPosition {
		const at = Math.max(0, Math.min(offset, this.text.length));
		let low = 0;
		let high = this.lineStarts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.lineStarts[middle] ?? 0) <= at) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return { lineBase0: low, character: at - (this.lineStarts[low] ?? 0) };
	}

	rangeAt(startOffset: number, endOffset: number): TextRange {
		return { start: this.positionAt(startOffset), end: this.positionAt(endOffset) };
	}
}
