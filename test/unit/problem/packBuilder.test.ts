import assert from "node:assert/strict";

import { formatPackFault } from "../../../src/core/problem/packFault.ts";
import { buildPack } from "../../../src/node/problem/packBuilder.ts";
import { tinyPackage, writeTinyPackage } from "./tinyPackage.ts";

async function faultsOf(changes: Readonly<Record<string, string | null>>): Promise<string[]> {
	const { folder, remove } = writeTinyPackage(changes);
	try {
		const built = await buildPack(folder);
		return built.ok ? [] : built.error.map((fault) => formatPackFault(fault));
	} finally {
		remove();
	}
}

const file = (name: string): string => tinyPackage[name] ?? "";

describe("buildPack", () => {
	it("compiles a complete package: constants in the statement, types off the solutions, code in one text", async () => {
		const { folder, remove } = writeTinyPackage();
		const built = await buildPack(folder);
		remove();
		assert.ok(built.ok, JSON.stringify(built));
		assert.equal(built.value.statement, "Add up at most 120,000 items.\n");
		const fold = built.value.solutions.find((solution) => solution.file === "accepted/fold.ts");
		assert.equal(fold?.source.split("\n")[3], "export function tinySum(items) {");
		assert.match(fold?.text ?? "", /items: number\[\]/);
		assert.match(built.value.code, /export \{\s*generators\s*\}/);
		assert.doesNotMatch(built.value.code, /import /);
	});

	it("names file, line and column of an unknown key", async () => {
		const problem = file("problem.yaml").replace("minutes: 5", "minutes: 5\nmoods: [blue]");
		assert.deepEqual(await faultsOf({ "problem.yaml": problem }), [
			'problem.yaml:9:1: "moods" is not a known key here',
		]);
	});

	it("names the place of a value of the wrong kind, deep inside", async () => {
		const cases = file("cases.yaml").replace("group: edge", "group: egde");
		const [fault] = await faultsOf({ "cases.yaml": cases });
		assert.match(fault ?? "", /^cases\.yaml:11:10: 1\.group: /);
	});

	it("names the place of a YAML mistake", async () => {
		const [fault] = await faultsOf({ "hints.yaml": 'nudge: "a\npointer: b\n' });
		assert.match(fault ?? "", /^hints\.yaml:\d+:\d+: /);
	});

	it("refuses a constant that does not exist, a stray file, and a missing one", async () => {
		assert.deepEqual(await faultsOf({ "statement.md": "Up to\n{{MAX_ITMES}} items.\n" }), [
			"statement.md:2:1: {{MAX_ITMES}} is not a constant of problem.yaml (MAX_ITEMS)",
		]);
		assert.match((await faultsOf({ "notes.txt": "later" })).join(), /^notes\.txt: is not a file of a coding package/);
		assert.deepEqual(await faultsOf({ "editorial.md": null }), ["editorial.md: is missing"]);
	});

	it("names the line of a syntax error in a generator and in a TypeScript solution", async () => {
		assert.match(
			(await faultsOf({ "generators.ts": "export const generators = {\n\tmany: (\n};\n" })).join(),
			/^generators\.ts:3:\d+: /,
		);
		const fold = file("solutions/accepted/fold.ts").replace("return items", "return ) items");
		assert.match(
			(await faultsOf({ "solutions/accepted/fold.ts": fold })).join(),
			/^solutions\/accepted\/fold\.ts:5:\d+: /,
		);
	});

	it("lets nothing from outside the folder into a pack", async () => {
		const spy = `import { readFileSync } from "node:fs";\nexport const generators = { many: () => [readFileSync("/etc/hostname")] };\n`;
		assert.notDeepEqual(await faultsOf({ "generators.ts": spy }), []);
	});
});
