import type * as vscode from "vscode";

import type { LineIndex } from "../../core/base/lineIndex.ts";
import type { TextRange } from "../../core/base/textRange.ts";
import type { Finding } from "../../core/review/finding.ts";

/**
 * A finding with its own place in a living text, kept as offsets and shifted with every edit: a comment thread's range
 * goes stale after edits. When the quoted words are gone, `changed` says so. Holds no document: VS Code closes and reopens
 * them as it likes.
 */
export class AnchoredFinding {
	readonly finding: Finding;
	private start: number;
	private end: number;
	private readonly words: string;
	private touched = false;

	private constructor(finding: Finding, place: { readonly start: number; readonly end: number }, words: string) {
		this.finding = finding;
		this.start = place.start;
		this.end = place.end;
		this.words = words;
	}

	/**
	 * A finding's range is in the text that was sent. Where the text has been edited since, the same words are looked for,
	 * nearest to where they stood; gone words leave the anchor at the old place, marked as changed.
	 */
	static inSentText(finding: Finding, sent: LineIndex, now: string): AnchoredFinding {
		const start = sent.offsetAt(finding.anchor.range.start);
		const end = sent.offsetAt(finding.anchor.range.end);
		const anchored = new AnchoredFinding(finding, { start, end }, sent.text.slice(start, end));
		anchored.find(now);
		return anchored;
	}

	/** True: the text that it was anchored at was edited. */
	get changed(): boolean {
		return this.touched;
	}

	/** `now`: the text after the changes */
	shift(changes: readonly vscode.TextDocumentContentChangeEvent[], now: string): void {
		// VS Code gives the changes of one event in descending order, so each offset still stands
		for (const change of changes) {
			const from = change.rangeOffset;
			const to = from + change.rangeLength;
			const grown = change.text.length - change.rangeLength;
			if (to <= this.start && !(from === this.start && change.rangeLength === 0)) {
				this.start += grown;
				this.end += grown;
			} else if (from < this.end) {
				this.end = Math.max(this.start, this.end + grown);
			}
		}
		this.touched = now.slice(this.start, this.end) !== this.words;
	}

	/** Looks for its words anew, in a text that changed while nobody looked. */
	find(now: string): void {
		if (now.slice(this.start, this.start + this.words.length) !== this.words) {
			const found = nearest(now, this.words, this.start);
			this.touched = found < 0;
			if (this.touched) {
				this.start = Math.min(this.start, now.length);
				this.end = Math.min(this.end, now.length);
				return;
			}
			this.start = found;
		}
		this.touched = false;
		this.end = this.start + this.words.length;
	}

	range(lines: LineIndex): TextRange {
		return lines.rangeAt(this.start, this.end);
	}
}

function nearest(text: string, words: string, to: number): number {
	let best = -1;
	for (let at = text.indexOf(words); at >= 0 && words !== ""; at = text.indexOf(words, at + 1)) {
		if (best < 0 || Math.abs(at - to) < Math.abs(best - to)) {
			best = at;
		}
	}
	return best;
}
