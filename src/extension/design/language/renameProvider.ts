import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { symbolAt } from "../../../core/design/language/designSymbols.ts";
import { renameSymbol } from "../../../core/design/language/renameSymbol.ts";
import { fromVscodePosition, toVscodeRange } from "../vscodeRange.ts";
import type { LanguageTexts } from "./languageTexts.ts";

/** Ids of the drawing and names of estimates. Anywhere else it declines, and VS Code asks Markdown's provider. */
export class RenameProvider implements vscode.RenameProvider {
	private readonly texts: LanguageTexts;

	constructor(texts: LanguageTexts) {
		this.texts = texts;
	}

	async prepareRename(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<{ range: vscode.Range; placeholder: string }> {
		const text = await this.texts.of(document);
		const found = text === null ? undefined : symbolAt(text, fromVscodePosition(position));
		if (found === undefined) {
			throw new Error(l10n.t`No id of the drawing and no name of an estimate stands here.`);
		}
		return { range: toVscodeRange(found.range), placeholder: found.symbol.name };
	}

	async provideRenameEdits(
		document: vscode.TextDocument,
		position: vscode.Position,
		newName: string,
	): Promise<vscode.WorkspaceEdit> {
		const text = await this.texts.of(document);
		const found = text === null ? undefined : symbolAt(text, fromVscodePosition(position));
		if (text === null || found === undefined) {
			throw new Error(l10n.t`No id of the drawing and no name of an estimate stands here.`);
		}
		const renamed = renameSymbol(text, found.symbol, newName);
		if (!renamed.ok) {
			throw new Error(renamed.error);
		}
		const edit = new vscode.WorkspaceEdit();
		for (const { range, text: by } of renamed.value) {
			edit.replace(document.uri, toVscodeRange(range), by);
		}
		return edit;
	}
}
