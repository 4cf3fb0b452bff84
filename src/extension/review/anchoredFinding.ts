import * as vscode from "vscode";

import { LineIndex } from "../../core/base/lineIndex.ts";
import type { Finding } from "../../core/review/finding.ts";

/**
 * A finding with its own place in a living document, kept as offsets and shifted with every edit: a comment thread's
 * range goes stale after edits. When the quoted words are gone, `changed` says so.
 */
export class AnchoredFinding {
	readonly finding: Finding;
	private start: number;
	private end: number;
	private readonly text: string;
	private touched = false;

	private constructor(finding: Finding, place: { readonly start: number; readonly end: number }, text: string) {
		this.finding = finding;
		this.start = place.start;
		this.end = place.end;
		this.text = text;
	}

	/**
	 * A finding's range is in the text that was sent. Where the document has been edited since, the same words are looked
	 * for, nearest to where they stood; gone words leave the anchor at the old place, marked as changed.
	 */
	static inSentText(finding: Finding, sent: string, document: vscode.TextDocument): AnchoredFinding {
		const lines = new LineIndex(sent);
		const start = lines.offsetAt(finding.anchor.range.start);
		const end = lines.offsetAt(finding.anchor.range.end);
		const words = sent.slice(start, end);
		const now = document.getText();
		if (now === sent || now.slice(start, end) === words) {
			return new AnchoredFinding(finding, { start, end }, words);
		}
		const found = nearest(now, words, start);
		const anchored = new AnchoredFinding(
			finding,
			found < 0
				? { start: Math.min(start, now.length), end: Math.min(end, now.length) }
				: { start: found, end: found + words.length },
			words,
		);
		anchored.touched = found < 0;
		return anchored;
	}

	/** True: the text that it was anchored at was edited. */
	get changed(): boolean {
		return this.touched;
	}

	shift(changes: readonly vscode.TextDocumentContentChangeEvent[], document: vscode.TextDocument): void {
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
		this.touched = document.getText(this.range(document)) !== this.text;
	}

	range(document: vscode.TextDocument): vscode.Range {
		return new vscode.Range(document.positionAt(this.start), document.positionAt(this.end));
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
