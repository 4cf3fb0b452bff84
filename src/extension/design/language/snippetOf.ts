import * as vscode from "vscode";

/** A text whose part `fill` is selected once it is inserted. */
export function snippetOf(text: string, fill: string): vscode.SnippetString {
	const at = text.lastIndexOf(fill);
	return new vscode.SnippetString()
		.appendText(text.slice(0, at))
		.appendPlaceholder((inner) => inner.appendText(fill), 1)
		.appendText(text.slice(at + fill.length));
}
