import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getL10nJson } from "@vscode/l10n-dev";

/** Where the English texts stand, relative to the root; a translation is a file beside it, `bundle.l10n.de.json`. */
export const textBundlePath = "l10n/bundle.l10n.json";

/**
 * Every text that the sources give to `l10n.t`, as the file that translators begin with.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function textBundle(root) {
	const files = globSync("src/**/*.ts", { cwd: root }).sort();
	const texts = await getL10nJson(
		files.map((file) => ({ extension: ".ts", contents: readFileSync(join(root, file), "utf8") })),
	);
	const sorted = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return `${JSON.stringify(Object.fromEntries(sorted), null, "\t")}\n`;
}
