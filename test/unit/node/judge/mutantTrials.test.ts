import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { JudgedCase } from "../../../../src/core/judge/judgedCase.ts";
import type { Mutant } from "../../../../src/core/problem/mutant.ts";
import type { LanguageId } from "../../../../src/core/problem/problem.ts";
import { MutantTrials } from "../../../../src/node/problem/mutantTrials.ts";
import { openGateTools } from "../../../../src/node/problem/openGateTools.ts";
import { buildPack } from "../../../../src/node/problem/packBuilder.ts";
import { TimeLimits } from "../../../../src/node/problem/timeLimits.ts";
import { writeTinyPackage } from "../../problem/tinyPackage.ts";

const root = join(import.meta.dirname, "../../../..");

const programs = {
	python: `def tiny_sum(items):
    total = i = 0
    while i < len(items):
        total += items[i]
        i += 1
    return total
`,
	typescript: `export function tinySum(items) {
	let total = 0, i = 0;
	while (i < items.length) {
		total += items[i];
		i += 1;
	}
	return total;
}
`,
} as const;

const testCase = (id: string, items: readonly number[], expected: number): JudgedCase => ({
	id,
	name: id,
	group: "edge",
	why: "",
	shown: false,
	input: [items],
	expected,
});
const cases = [testCase("nothing", [], 0), testCase("three", [4, 9, 1], 14)];

describe("mutants in the sandbox", function () {
	this.timeout(120_000);
	let cache: string;
	let tools: ReturnType<typeof openGateTools>;

	before(() => {
		cache = mkdtempSync(join(tmpdir(), "woodshed-mutants-"));
		tools = openGateTools({ distDir: join(root, "dist"), cacheDir: cache }, new AbortController().signal);
	});
	after(() => {
		tools.dispose();
		rmSync(cache, { recursive: true, force: true });
	});

	/** What kills each of some changes of the program: the case and the verdict, or nothing. */
	async function killed(language: LanguageId & keyof typeof programs, changes: readonly (readonly [string, string])[]) {
		const tiny = writeTinyPackage();
		const built = await buildPack(tiny.folder);
		tiny.remove();
		assert.ok(built.ok);
		const source = programs[language];
		const solution = {
			file: "accepted/a",
			kind: "accepted",
			language,
			header: { idea: "" },
			source,
			text: "",
		} as const;
		const mutants = changes.map(([line, becomes], i): Mutant => {
			const changed = source.replace(line, becomes);
			return {
				file: "accepted/a",
				language,
				operator: "constant",
				lineBase0: i,
				line,
				becomes,
				nth: 1,
				source: changed,
			};
		});
		const code = tools.openCode(built.value);
		try {
			const trials = new MutantTrials(built.value, solution, tools, code, new TimeLimits(built.value));
			const kills = await trials.killedBy(mutants, cases);
			assert.ok(kills.ok, JSON.stringify(kills));
			return mutants.map((mutant) => {
				const result = kills.value.get(mutant)?.result;
				return result === undefined ? "lives" : `${result.name}: ${result.verdict}`;
			});
		} finally {
			code.dispose();
		}
	}

	for (const [language, exits, changesInput] of [
		["python", "import os; os._exit(0)", "items.append(0); return total"],
		["typescript", "process.exit(0)", "items.push(0); return total"],
	] as const) {
		it(`are killed by the first case that they fail, in ${language}: wrong, endless, gone; a harmless one lives`, async () => {
			const found = await killed(language, [
				["total += items", "total -= items"],
				["i += 1", "i += 0"],
				["return total", exits],
				["i += 1", "i += 2"],
				["i += 1", "i = i + 1"],
				// what it did to the arguments is told without the number that says which mutant it is
				["return total", changesInput],
			]);
			assert.deepEqual(found, [
				"three: wrong-answer",
				"three: runtime-error",
				"nothing: runtime-error",
				"three: wrong-answer",
				"lives",
				"nothing: wrong-answer",
			]);
		});
	}

	it("that are only slower live", async () => {
		assert.deepEqual(await killed("python", [["i += 1", "i += sum(1 for _ in range(2000)) // 2000"]]), ["lives"]);
	});

	it("are not judged beside a solution that fails itself", async () => {
		const right = cases.splice(1, 1, testCase("three", [4, 9, 1], 15));
		try {
			await assert.rejects(killed("python", [["i += 1", "i += 2"]]), /It fails \\"three\\" beside its mutants/);
		} finally {
			cases.splice(1, 1, ...right);
		}
	});
});
