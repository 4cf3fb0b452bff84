import * as vscode from "vscode";

/**
 * A Markdown page as it reads, in a preview; as text where the editor has none. The preview is asked for at once: a list
 * of commands has it only after its extension was needed for the first time.
 */
export async function showRendered(page: vscode.Uri): Promise<void> {
	try {
		await vscode.commands.executeCommand("markdown.showPreview", page);
	} catch {
		await vscode.window.showTextDocument(page, { preview: true });
	}
}
