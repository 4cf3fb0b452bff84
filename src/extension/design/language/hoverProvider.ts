import * as vscode from "vscode";

import { hoverAt } from "../../../core/design/language/hoverAt.ts";
import { appendPlain, plainMarkdown } from "../../plainMarkdown.ts";
import { fromVscodePosition, toVscodeRange } from "../vscodeRange.ts";
import type { LanguageTexts } from "./languageTexts.ts";

/** What is known of the thing under the pointer; every word of it is plain text. */
export class HoverProvider implements vscode.HoverProvider {
	private readonly texts: LanguageTexts;

	constructor(texts: LanguageTexts) {
		this.texts = texts;
	}

	async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | null> {
		const text = await this.texts.of(document);
		const hover = text === null ? undefined : hoverAt(text, fromVscodePosition(position));
		if (hover === undefined) {
			return null;
		}
		const markdown = plainMarkdown(hover.title);
		for (const paragraph of hover.paragraphs) {
			markdown.appendMarkdown("\n\n");
			appendPlain(markdown, paragraph);
		}
		return new vscode.Hover(markdown, toVscodeRange(hover.range));
	}
}
