import * as vscode from "vscode";

import { inlayHints } from "../../../core/design/language/inlayHints.ts";
import { plainMarkdown } from "../../plainMarkdown.ts";
import { onDidChangeSetting, setting } from "../../settings.ts";
import type { DesignSessions } from "../designSessions.ts";
import { toVscodePosition } from "../vscodeRange.ts";
import type { LanguageTexts } from "./languageTexts.ts";

/** Values, loads and what is left of the objective, at the ends of their lines. */
export class InlayProvider implements vscode.InlayHintsProvider, vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChangeInlayHints = this.changed.event;
	private readonly texts: LanguageTexts;
	private readonly subscriptions: vscode.Disposable;

	constructor(texts: LanguageTexts, sessions: DesignSessions) {
		this.texts = texts;
		this.subscriptions = vscode.Disposable.from(
			this.changed,
			sessions.onDidChange(() => this.changed.fire()),
			onDidChangeSetting("design.inlayHints", () => this.changed.fire()),
		);
	}

	async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
		const text = setting("design.inlayHints") ? await this.texts.of(document) : null;
		if (text === null) {
			return [];
		}
		return inlayHints(text)
			.filter(({ position }) => range.contains(toVscodePosition(position)))
			.map((hint) => {
				const made = new vscode.InlayHint(toVscodePosition(hint.position), hint.text);
				made.paddingLeft = true;
				if (hint.tooltip !== undefined) {
					made.tooltip = plainMarkdown(hint.tooltip);
				}
				return made;
			});
	}

	dispose(): void {
		this.subscriptions.dispose();
	}
}
