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

/**
 * Groups, components and numbers as an outline and, of everything that is open, in the search for symbols; groups and
 * estimate blocks as what can be folded.
 */
export class StructureProvider
	implements vscode.DocumentSymbolProvider, vscode.FoldingRangeProvider, vscode.WorkspaceSymbolProvider
{
	private readonly texts: LanguageTexts;

	constructor(texts: LanguageTexts) {
		this.texts = texts;
	}

	async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
		const text = await this.texts.of(document);
		return text === null ? [] : designOutline(text).map(symbol);
	}

	async provideWorkspaceSymbols(query: string): Promise<vscode.SymbolInformation[]> {
		const typed = query.toLowerCase();
		const found = await Promise.all(
			vscode.workspace.textDocuments.map(async (document) => {
				const text = await this.texts.of(document);
				return text === null ? [] : designOutline(text).flatMap((entry) => flat(entry, document.uri));
			}),
		);
		return found.flat().filter(({ name }) => fits(name.toLowerCase(), typed));
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

function flat(entry: OutlineEntry, uri: vscode.Uri, container = ""): readonly vscode.SymbolInformation[] {
	const { kind, name, detail, nameRange, children } = entry;
	const location = new vscode.Location(uri, toVscodeRange(nameRange));
	const made = new vscode.SymbolInformation(name, kindTable[kind], container === "" ? detail : container, location);
	return [made, ...children.flatMap((child) => flat(child, uri, name))];
}

/** The typed letters stand in the name in their order: VS Code itself ranks what is left. */
function fits(name: string, typed: string): boolean {
	let at = 0;
	return [...typed].every((letter) => {
		at = name.indexOf(letter, at) + 1;
		return at > 0;
	});
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
