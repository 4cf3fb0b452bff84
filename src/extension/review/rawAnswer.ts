import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { documentPath } from "../documentPath.ts";

const scheme = "woodshed-raw-answer";
let shown = 0;

/** Shows what a model wrote, as plain text that cannot be edited or saved by accident; it is gone when it is closed. */
export async function showRawAnswer(text: string): Promise<void> {
	const uri = vscode.Uri.from({
		scheme,
		path: documentPath(l10n.t`What the model wrote`, "txt"),
		query: String(++shown),
	});
	const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
		provideTextDocumentContent: (asked) => (asked.toString() === uri.toString() ? text : null),
	});
	try {
		// read once: afterwards VS Code keeps it for as long as it is open
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document, { preview: true });
	} finally {
		provider.dispose();
	}
}
