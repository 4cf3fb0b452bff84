import * as vscode from "vscode";

import type { QuickFix } from "../../../core/design/language/quickFix.ts";
import { quickFixes } from "../../../core/design/language/quickFixes.ts";
import { toVscodeRange } from "../vscodeRange.ts";
import type { LanguageTexts } from "./languageTexts.ts";
import { snippetOf } from "./snippetOf.ts";

/** Quick fixes of our own diagnostics, bound by their code, which is the rule. */
export class FixProvider implements vscode.CodeActionProvider {
	private readonly texts: LanguageTexts;

	constructor(texts: LanguageTexts) {
		this.texts = texts;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		_range: vscode.Range,
		context: vscode.CodeActionContext,
	): Promise<vscode.CodeAction[]> {
		const ours = context.diagnostics.filter(({ source }) => source === "Woodshed");
		const text = ours.length === 0 ? null : await this.texts.of(document);
		if (text === null) {
			return [];
		}
		return ours.flatMap((diagnostic) =>
			text.design.findings
				.filter(
					({ rule, message, anchor }) =>
						rule === diagnostic.code &&
						message === diagnostic.message &&
						document.validateRange(toVscodeRange(anchor.range)).isEqual(diagnostic.range),
				)
				.slice(0, 1)
				.flatMap((finding) => quickFixes(text, finding))
				.map((fix) => action(document.uri, diagnostic, fix)),
		);
	}
}

function action(uri: vscode.Uri, diagnostic: vscode.Diagnostic, fix: QuickFix): vscode.CodeAction {
	const made = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
	made.diagnostics = [diagnostic];
	made.isPreferred = fix.preferred === true;
	made.edit = new vscode.WorkspaceEdit();
	made.edit.set(
		uri,
		fix.edits.map(({ range, text, fill }) => {
			const where = toVscodeRange(range);
			return fill === undefined
				? vscode.TextEdit.replace(where, text)
				: vscode.SnippetTextEdit.replace(where, snippetOf(text, fill));
		}),
	);
	return made;
}
