import * as l10n from "@vscode/l10n";
import { posix } from "node:path";

import * as vscode from "vscode";

import { pictureBytes } from "./pictureBytes.ts";

const kinds = {
	svg: { label: l10n.t`SVG picture`, extension: "svg" },
	png: { label: l10n.t`PNG picture`, extension: "png" },
} as const;

/**
 * Writes the picture to where the user says. The page is not trusted: the bytes must be what they claim to be.
 * @throws Error for people, when they are not
 */
export async function exportPicture(document: vscode.Uri, format: "svg" | "png", data: string): Promise<void> {
	const bytes = pictureBytes(format, data);
	if (bytes === null) {
		throw new Error(
			l10n.t`The picture did not arrive as a ${format.toUpperCase()} of a possible size; nothing was written.`,
		);
	}
	const { label, extension } = kinds[format];
	const name = posix.basename(document.path).replace(/\.[^.]*$/, "");
	const target = await vscode.window.showSaveDialog({
		defaultUri: vscode.Uri.joinPath(document, "..", `${name}.${extension}`),
		filters: { [label]: [extension] },
		title: l10n.t`Export the drawing`,
	});
	if (target !== undefined) {
		await vscode.workspace.fs.writeFile(target, bytes);
	}
}
