import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { languageOfFile } from "../../../src/core/problem/languageTable.ts";
import { type LanguageId, problemSchema } from "../../../src/core/problem/problem.ts";
import { checkSolution } from "../../../src/core/review/checkSolution.ts";
import { codeRules } from "../../../src/core/review/codeRules.ts";
import { codeRulesPage } from "../../../src/core/review/codeRulesPage.ts";
import type { Finding } from "../../../src/core/review/finding.ts";
import { judgedNames } from "../../../src/core/review/judgedNames.ts";
import { readYaml } from "../../../src/node/problem/readYaml.ts";

const coding = new URL("../../../problems/coding", import.meta.url).pathname;

function remarksOn(source: string, language: LanguageId, entries: readonly string[] = []): readonly Finding[] {
	return checkSolution({ source, language, entries, statement: "", ownInputs: [] });
}

describe("the table of rules for solutions", () => {
	for (const { id, languages, page } of codeRules) {
		it(`${id} for ${languages[0]} speaks in the bad example on its page and no other rule does, and none in the good one`, () => {
			assert.deepEqual([...new Set(remarksOn(page.bad, languages[0]).map(({ rule }) => rule))], [id]);
			assert.deepEqual(
				remarksOn(page.good, languages[0]).map(({ rule }) => rule),
				[],
			);
		});
	}

	it("has at least twelve ids, of which none stands twice for one language", () => {
		assert.ok(new Set(codeRules.map(({ id }) => id)).size >= 12);
		const spoken = codeRules.flatMap(({ id, languages }) => languages.map((language) => `${language} ${id}`));
		assert.deepEqual([...new Set(spoken)], spoken);
	});

	it("is what docs/code-rules.md says (npm run verify writes it)", () => {
		const page = readFileSync(new URL("../../../docs/code-rules.md", import.meta.url), "utf8");
		assert.equal(page, codeRulesPage());
		for (const { id } of codeRules) assert.ok(page.includes(`\n### ${id}\n`), id);
	});

	it("says the same of a text with Windows line ends", () => {
		for (const { id, languages, page } of codeRules) {
			const found = remarksOn(page.bad.replaceAll("\n", "\r\n"), languages[0]).map(({ rule }) => rule);
			assert.deepEqual([...new Set(found)], [id]);
		}
	});
});

describe("false alarms of the rules", () => {
	const solutions = globSync("*/solutions/accepted/*", { cwd: coding }).map((path) => {
		const language = languageOfFile(path);
		assert.ok(language, path);
		const slug = path.split("/")[0]!;
		const problem = readYaml("problem.yaml", readFileSync(join(coding, slug, "problem.yaml"), "utf8"), problemSchema);
		assert.ok(problem.ok, slug);
		const source = readFileSync(join(coding, path), "utf8");
		return { path, found: remarksOn(source, language, judgedNames(problem.value.signature, language)) };
	});
	const share = (graves: readonly string[]): number =>
		solutions.filter(({ found }) => found.some(({ severity }) => graves.includes(severity))).length / solutions.length;

	it("are looked for in accepted solutions of every package", () => {
		const packages = globSync("*/problem.yaml", { cwd: coding }).map((path) => dirname(path));
		assert.ok(packages.length >= 48);
		assert.deepEqual([...new Set(solutions.map(({ path }) => path.split("/")[0]!))].sort(), packages.sort());
	});

	it("touch no accepted solution with an error or a warning (the specification allows one in twenty)", () => {
		const graves = solutions.flatMap(({ path, found }) =>
			found
				.filter(({ severity }) => severity === "error" || severity === "warning")
				.map(({ rule }) => `${path} ${rule}`),
		);
		assert.deepEqual(graves, []);
	});

	it("touch at most one accepted solution in twenty with an info", () => {
		assert.ok(share(["info", "hint"]) <= 0.05, String(share(["info", "hint"])));
	});
});
