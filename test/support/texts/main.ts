// node test/support/texts/main.ts src/core/design …: what there is for people to read that is not translated.
import { globSync, readFileSync, statSync } from "node:fs";

import { untranslatedTexts } from "./untranslatedTexts.ts";

let count = 0;
for (const asked of process.argv.slice(2)) {
	for (const file of statSync(asked).isDirectory() ? globSync(`${asked}/**/*.ts`).sort() : [asked]) {
		for (const { lineBase1, kind, text } of untranslatedTexts(readFileSync(file, "utf8"))) {
			console.log(`${file}:${lineBase1} ${kind}: ${text}`);
			count += 1;
		}
	}
}
console.log(`${count} texts`);
