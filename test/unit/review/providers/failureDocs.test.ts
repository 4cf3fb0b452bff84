import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { failureTable } from "../../../../src/core/review/failureMessages.ts";
import { failureKinds } from "../../../../src/core/review/languageModel.ts";

const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "..", "docs", "providers.md"), "utf8");

describe("the page about failures", () => {
	for (const kind of failureKinds) {
		it(`has ${kind} with the button that it really has, and says whether it is tried again`, () => {
			const row = page.split("\n").find((line) => line.startsWith(`| ${kind} |`));
			assert.ok(row, `a row for ${kind}`);
			const { button, retries } = failureTable[kind];
			assert.ok(row.includes(`*${button.label}*`), `${button.label} in: ${row}`);
			const tried = row.split(" | ")[2] ?? "";
			// what is asked anew for a broken or missing part is no retry of a failed request
			const words = { 0: /^(?:no$|once)/, 1: /^once/, 2: /^twice/ }[retries];
			assert.match(tried, words);
		});
	}
});
