import * as vscode from "vscode";

import type { Finding } from "../../core/review/finding.ts";
import { toVscodeRange } from "../design/vscodeRange.ts";

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

	constructor(finding: Finding, document: vscode.TextDocument) {
		this.finding = finding;
		const range = document.validateRange(toVscodeRange(finding.anchor.range));
		this.start = document.offsetAt(range.start);
		this.end = document.offsetAt(range.end);
		this.text = document.getText(range);
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
