import * as vscode from "vscode";

import { designOutline, type OutlineEntry } from "../../../core/design/language/designOutline.ts";
import { foldingRanges } from "../../../core/design/language/foldingRanges.ts";
import { toVscodeRange } from "../vscodeRange.ts";
import type { LanguageTexts } from "./languageTexts.ts";

const kindTable: Readonly<Record<OutlineEntry["kind"], vscode.SymbolKind>> = {
	group: vscode.SymbolKind.Module,
	component: vscode.SymbolKind.Class,
	estimate: vscode.SymbolKind.Variable,
};

/** Groups, components and numbers as an outline; groups and estimate blocks as what can be folded. */
export class StructureProvider implements vscode.DocumentSymbolProvider, vscode.FoldingRangeProvider {
	private readonly texts: LanguageTexts;

	constructor(texts: LanguageTexts) {
		this.texts = texts;
	}

	async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
		const text = await this.texts.of(document);
		return text === null ? [] : designOutline(text).map(symbol);
	}

	async provideFoldingRanges(document: vscode.TextDocument): Promise<vscode.FoldingRange[]> {
		const text = await this.texts.of(document);
		return text === null
			? []
			: foldingRanges(text).map(
					({ startLineBase0, endLineBase0 }) => new vscode.FoldingRange(startLineBase0, endLineBase0),
				);
	}
}

function symbol(entry: OutlineEntry): vscode.DocumentSymbol {
	const { kind, name, detail, range, nameRange, children } = entry;
	// VS Code takes no empty name
	const made = new vscode.DocumentSymbol(
		name.trim() === "" ? detail : name,
		detail,
		kindTable[kind],
		toVscodeRange(range),
		toVscodeRange(nameRange),
	);
	made.children = children.map(symbol);
	return made;
}
