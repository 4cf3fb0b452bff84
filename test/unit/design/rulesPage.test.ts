import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { designRules } from "../../../src/core/design/rules/designRules.ts";
import { rulesPage } from "../../../src/core/design/rules/rulesPage.ts";

describe("docs/rules.md", () => {
	const page = readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8");

	it("says what the table of checks says (npm run verify writes it)", () => assert.equal(page, rulesPage()));

	it("has a section for each check", () => {
		for (const { id } of designRules) assert.ok(page.includes(`\n### ${id}\n`), id);
	});
});
