import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

// Imported first, for what it does: tables of texts are read when their module loads, and must be in the reader's
// language by then. VS Code has read the bundle of its language before it loads an extension; English has none.
if (vscode.l10n.bundle !== undefined) {
	l10n.config({ contents: vscode.l10n.bundle });
}
