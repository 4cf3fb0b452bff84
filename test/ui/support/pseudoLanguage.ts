import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { getL10nPseudoLocalized, type l10nJsonFormat } from "@vscode/l10n-dev";

/** The name that translators' tools give to the language that is no language: English in letters that English has not. */
export const pseudoLanguage = "qps-ploc";

/** Puts a translation of every text beside those of the package that was installed below `extensions`. */
export function installPseudoLanguage(extensions: string): void {
	for (const name of readdirSync(extensions).filter((one) => /woodshed-\d/.test(one))) {
		const folder = join(extensions, name);
		for (const [from, to] of [
			["package.nls.json", `package.nls.${pseudoLanguage}.json`],
			["l10n/bundle.l10n.json", `l10n/bundle.l10n.${pseudoLanguage}.json`],
		] as const) {
			const english = JSON.parse(readFileSync(join(folder, from), "utf8")) as l10nJsonFormat;
			writeFileSync(join(folder, to), JSON.stringify(getL10nPseudoLocalized(english)));
		}
	}
}

/** What of a text is in letters of English: words that were not translated. Values, code and ids may be among them. */
export function englishWords(text: string): readonly string[] {
	return text.match(/\b[A-Za-z]{3,}\b/g) ?? [];
}

/** An English text of ours as the pseudo language says it. */
export function pseudo(text: string): string {
	const said = getL10nPseudoLocalized({ text })["text"];
	return typeof said === "string" ? said : text;
}
