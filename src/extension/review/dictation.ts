import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

const start = "workbench.action.editorDictation.start";
const speech = "ms-vscode.vscode-speech";

/** Whether this editor can write down what is said; with which extension, is asked when it is wanted. */
export async function hasDictation(): Promise<boolean> {
	return (await vscode.commands.getCommands(true)).includes(start);
}

/** Starts the editor's own dictation at the caret of a document. False: the candidate looks for what it needs first. */
export async function dictate(uri: vscode.Uri): Promise<boolean> {
	const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
	await vscode.window.showTextDocument(uri, {
		...(open?.viewColumn && { viewColumn: open.viewColumn }),
		preview: false,
	});
	if (vscode.extensions.getExtension(speech) === undefined && !(await isThereAllTheSame())) {
		return false;
	}
	await vscode.commands.executeCommand(start);
	return true;
}

/** Without that extension the editor does nothing and says nothing; of a window that works on another machine it is not seen. */
async function isThereAllTheSame(): Promise<boolean> {
	const show = l10n.t("Show Extension");
	const begin = l10n.t("It Is Installed: Start");
	const chosen = await vscode.window.showInformationMessage(
		l10n.t(
			"Dictation is the editor's own. It needs the extension “VS Code Speech”, which writes down on this machine what you say. Without it, say the answer aloud and mark yourself.",
		),
		show,
		begin,
	);
	if (chosen === show) {
		await vscode.commands.executeCommand("workbench.extensions.search", `@id:${speech}`);
	}
	return chosen === begin;
}
