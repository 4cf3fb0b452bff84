import * as vscode from "vscode";

import { introductionPage, introductionTitle } from "../../../core/practice/rounds/introduction.ts";

const scheme = "woodshed-introduction";

/** What a screen begins with, as a read-only page: it is said aloud. */
export class IntroductionPage implements vscode.TextDocumentContentProvider, vscode.Disposable {
	private readonly registration: vscode.Disposable;

	constructor() {
		this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
	}

	async show(minutes: number): Promise<void> {
		const uri = vscode.Uri.from({ scheme, path: `/${introductionTitle()}.md`, query: String(minutes) });
		const commands = await vscode.commands.getCommands(true);
		if (commands.includes("markdown.showPreview")) {
			await vscode.commands.executeCommand("markdown.showPreview", uri);
		} else {
			await vscode.window.showTextDocument(uri, { preview: true });
		}
	}

	provideTextDocumentContent({ query }: vscode.Uri): string {
		return introductionPage(Number.parseInt(query, 10) || 5);
	}

	dispose(): void {
		this.registration.dispose();
	}
}
