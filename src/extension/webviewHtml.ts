// English throughout: the frame of a page, HTML and its policy; the one text in it is translated
import { randomBytes } from "node:crypto";

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

/** The one page frame: strict CSP, a nonce for our own script, no network, styles from our own folder. */
export function webviewHtml(
	webview: vscode.Webview,
	extensionUri: vscode.Uri,
	page: { readonly name: string; readonly title: string },
): string {
	const nonce = randomBytes(16).toString("base64");
	const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, "dist", "webview", `${page.name}.js`));
	const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, "media", `${page.name}.css`));
	const policy = [
		"default-src 'none'",
		`script-src 'nonce-${nonce}'`,
		// mermaid writes style elements and attributes: with a nonce alone a drawing comes out as black boxes
		`style-src ${webview.cspSource} 'unsafe-inline'`,
		`img-src ${webview.cspSource} data:`,
		`font-src ${webview.cspSource} data:`,
	].join("; ");
	// what a data block holds is not run, so the policy lets it be; the page's script reads it
	const translated = vscode.l10n.bundle;
	return `<!DOCTYPE html>
<html lang="${translated === undefined ? "en" : vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
${page.name === "design" ? `<p id="loading" role="status">${l10n.t`Drawing…`}</p>` : ""}
${translated === undefined ? "" : `<script type="application/json" id="texts">${JSON.stringify(translated).replaceAll("<", "\\u003c")}</script>`}
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** What a webview of ours may load: its script and its styles, nothing else. */
export function webviewOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
	return {
		enableScripts: true,
		localResourceRoots: [
			vscode.Uri.joinPath(extensionUri, "dist", "webview"),
			vscode.Uri.joinPath(extensionUri, "media"),
		],
	};
}

/** A tab's icon is not tinted by VS Code: one for light themes, one for dark. */
export function tabIcon(extensionUri: vscode.Uri): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
	return {
		light: vscode.Uri.joinPath(extensionUri, "media", "woodshed-light.svg"),
		dark: vscode.Uri.joinPath(extensionUri, "media", "woodshed-dark.svg"),
	};
}
