import * as l10n from "@vscode/l10n";

// Imported first, for what it does: the host put the texts of the reader's language into the page; English has none.
const texts = document.getElementById("texts")?.textContent;
if (texts !== undefined && texts !== "") {
	l10n.config({ contents: texts });
}
