import * as vscode from "vscode";

import { introductionPage, introductionTitle } from "../../../core/practice/rounds/introduction.ts";
import { documentPath } from "../../documentPath.ts";
import { showRendered } from "../../showRendered.ts";

const scheme = "woodshed-introduction";

/** What a screen begins with, as a read-only page: it is said aloud. */
export class IntroductionPage implements vscode.TextDocumentContentProvider, vscode.Disposable {
	private readonly registration: vscode.Disposable;

	constructor() {
		this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
	}

	async show(minutes: number): Promise<void> {
		const uri = vscode.Uri.from({ scheme, path: documentPath(introductionTitle(), "md"), query: String(minutes) });
		await showRendered(uri);
	}

	provideTextDocumentContent({ query }: vscode.Uri): string {
		return introductionPage(Number.parseInt(query, 10) || 5);
	}

	dispose(): void {
		this.registration.dispose();
	}
}
