import * as vscode from "vscode";

/**
 * Untrusted text (a model's, a pack's, the user's own) for places that take Markdown: every mark is escaped, so there are
 * no links, images, HTML or commands in it. `MarkdownString.appendText` does this too, but turns each blank into one that
 * does not wrap. Marks that only ever are punctuation stay as they are: the chat's label for screen readers is the Markdown
 * itself.
 */
export function appendPlain(markdown: vscode.MarkdownString, text: string): vscode.MarkdownString {
	return markdown.appendMarkdown(text.replace(/[!#$&(-+\--/:<=>@[-`{-~]/g, "\\$&").replace(/\r?\n/g, "  \n"));
}

export function plainMarkdown(text: string): vscode.MarkdownString {
	const markdown = new vscode.MarkdownString();
	markdown.supportHtml = false;
	return appendPlain(markdown, text);
}
