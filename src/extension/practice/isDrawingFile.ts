import type * as vscode from "vscode";

import { isPlainFlowchart } from "../../core/design/isPlainFlowchart.ts";

/** A file on disk, in any folder, that is one flowchart: the board draws it, and no problem goes with it. */
export function isDrawingFile(uri: vscode.Uri): boolean {
	return uri.scheme === "file" && isPlainFlowchart(uri.path);
}
