import * as vscode from "vscode";

/** Opens the page on how to give a model server more context, server by server, beside the text. */
export async function openContextHelp(): Promise<void> {
	const home = vscode.extensions.getExtension("woodshed.woodshed")?.extensionUri;
	if (home !== undefined) {
		const page = vscode.Uri.joinPath(home, "media", "help", "raise-context.md");
		await vscode.commands.executeCommand("markdown.showPreviewToSide", page);
	}
}
