// Writes the English texts of all sources to l10n/: what a translation begins with, and what tests hold to be complete.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { textBundle, textBundlePath } from "./bundle/textBundle.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const text = await textBundle(root);
mkdirSync(dirname(join(root, textBundlePath)), { recursive: true });
writeFileSync(join(root, textBundlePath), text);
console.log(`${textBundlePath}: ${Object.keys(JSON.parse(text)).length} texts`);
