import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { Completion, CompletionKind } from "../../../core/design/language/completion.ts";
import { completionsAt } from "../../../core/design/language/completionsAt.ts";
import type { Region } from "../../../core/design/language/designText.ts";
import { plainMarkdown } from "../../plainMarkdown.ts";
import { fromVscodePosition, toVscodeRange } from "../vscodeRange.ts";
import type { LanguageTexts } from "./languageTexts.ts";
import { snippetOf } from "./snippetOf.ts";

const kindTable: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
	role: vscode.CompletionItemKind.EnumMember,
	key: vscode.CompletionItemKind.Property,
	value: vscode.CompletionItemKind.Value,
	component: vscode.CompletionItemKind.Class,
	group: vscode.CompletionItemKind.Module,
	connector: vscode.CompletionItemKind.Reference,
	estimate: vscode.CompletionItemKind.Variable,
	given: vscode.CompletionItemKind.Constant,
	reserved: vscode.CompletionItemKind.Keyword,
	unit: vscode.CompletionItemKind.Unit,
	function: vscode.CompletionItemKind.Function,
	keyword: vscode.CompletionItemKind.Keyword,
};

/** One for each kind of region, since each has characters of its own that ask. */
export class CompletionProvider implements vscode.CompletionItemProvider {
	private readonly texts: LanguageTexts;
	private readonly region: Region["kind"];

	constructor(texts: LanguageTexts, region: Region["kind"]) {
		this.texts = texts;
		this.region = region;
	}

	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
		_token: vscode.CancellationToken,
		context: vscode.CompletionContext,
	): Promise<vscode.CompletionItem[]> {
		const typed = context.triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
		// a blank that indents a line asks for nothing; one in prose must not have the whole text analysed
		const indents = document.lineAt(position.line).text.slice(0, position.character).trim() === "";
		if (typed && (indents || !this.mayAnswer(document, position.line))) {
			return [];
		}
		const text = await this.texts.of(document);
		const at = fromVscodePosition(position);
		return text === null || text.regionAt(at).kind !== this.region ? [] : completionsAt(text, at).map(item);
	}

	/** By the nearest fence above alone: a named one opens a block, a bare one closes it. */
	private mayAnswer(document: vscode.TextDocument, line: number): boolean {
		if (document.uri.path.endsWith(".mmd")) {
			return true;
		}
		for (let above = line - 1; above >= 0; above--) {
			const fence = /^\s*(?:`{3,}|~{3,})\s*(\S*)/.exec(document.lineAt(above).text);
			if (fence !== null) {
				return blockNames[this.region].test(fence[1] ?? "");
			}
		}
		return this.region === "prose";
	}
}

const blockNames: Readonly<Record<Region["kind"], RegExp>> = {
	flowchart: /^(?:mermaid|mmd|flowchart)\b/i,
	estimate: /^estimates?\b/i,
	prose: /^$/,
	code: /^\w/,
};

function item(completion: Completion, order: number): vscode.CompletionItem {
	const { kind, label, detail, meaning, text, fill, range, also, goesOn } = completion;
	const made = new vscode.CompletionItem({ label, ...(detail === undefined ? {} : { description: detail }) });
	made.kind = kindTable[kind];
	made.insertText = fill === undefined ? text : snippetOf(text, fill);
	made.range = toVscodeRange(range);
	made.filterText = label;
	made.sortText = String(order).padStart(4, "0");
	if (meaning !== undefined) {
		made.documentation = plainMarkdown(meaning);
	}
	if (also !== undefined) {
		made.additionalTextEdits = [vscode.TextEdit.replace(toVscodeRange(also.range), also.text)];
	}
	if (goesOn === true) {
		made.command = { command: "editor.action.triggerSuggest", title: l10n.t`Suggest` };
	}
	return made;
}
