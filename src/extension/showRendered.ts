import * as vscode from "vscode";

/**
 * A Markdown page as it reads; as text where the editor cannot. Not by the preview beside an editor: that one changes to
 * whatever Markdown is looked at next, and there is none before some Markdown was open.
 */
export async function showRendered(page: vscode.Uri): Promise<void> {
	try {
		await vscode.commands.executeCommand("vscode.openWith", page, "vscode.markdown.preview.editor", { preview: true });
	} catch {
		await vscode.window.showTextDocument(page, { preview: true });
	}
}
