import * as vscode from "vscode";

import type { DesignSessions } from "../designSessions.ts";
import { CompletionProvider } from "./completionProvider.ts";
import { FixProvider } from "./fixProvider.ts";
import { HoverProvider } from "./hoverProvider.ts";
import { InlayProvider } from "./inlayProvider.ts";
import { LanguageTexts } from "./languageTexts.ts";
import { NavigationProvider } from "./navigationProvider.ts";
import { RenameProvider } from "./renameProvider.ts";
import { StructureProvider } from "./structureProvider.ts";

/** Narrow on purpose: everywhere else a Markdown file is Markdown's. */
const designs: vscode.DocumentFilter = { scheme: "file", pattern: "**/design/*/design.md" };
const drawings: vscode.DocumentFilter = { scheme: "file", pattern: "**/*.{mmd,mermaid}" };
const both: vscode.DocumentSelector = [designs, drawings];

/**
 * The languages of a design document as the editor knows them. Outside of flowcharts, estimate blocks and `{…}` every
 * provider is silent, so that Markdown's own (links, headings, paths) answer there.
 */
export class DesignLanguage implements vscode.Disposable {
	private readonly registrations: vscode.Disposable;

	constructor(sessions: DesignSessions) {
		const texts = new LanguageTexts(sessions);
		const { languages } = vscode;
		const inlays = new InlayProvider(texts, sessions);
		const navigation = new NavigationProvider(texts);
		const structure = new StructureProvider(texts);
		const complete = (kind: "flowchart" | "estimate" | "prose") => new CompletionProvider(texts, kind);
		// quick suggestions are off in Markdown, so that what is typed has to ask
		this.registrations = vscode.Disposable.from(
			languages.registerCompletionItemProvider(both, complete("flowchart"), "{", ":", ",", " ", ">", "|", "&"),
			languages.registerCompletionItemProvider(designs, complete("estimate"), "=", " ", "*", "/", "+", "-", "("),
			languages.registerCompletionItemProvider(designs, complete("prose"), "{"),
			languages.registerHoverProvider(both, new HoverProvider(texts)),
			languages.registerDefinitionProvider(both, navigation),
			languages.registerReferenceProvider(both, navigation),
			languages.registerDocumentHighlightProvider(both, navigation),
			languages.registerRenameProvider(both, new RenameProvider(texts)),
			languages.registerFoldingRangeProvider(both, structure),
			// Outline and breadcrumbs put two providers below a heading each, so the outline of a design stays Markdown's alone
			languages.registerDocumentSymbolProvider(drawings, structure),
			languages.registerWorkspaceSymbolProvider(structure),
			languages.registerCodeActionsProvider(both, new FixProvider(texts), {
				providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
			}),
			inlays,
			languages.registerInlayHintsProvider(both, inlays),
		);
	}

	dispose(): void {
		this.registrations.dispose();
	}
}
