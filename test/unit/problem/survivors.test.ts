import assert from "node:assert/strict";

import { judgeSurvivors } from "../../../src/core/problem/judgeSurvivors.ts";
import type { Mutant } from "../../../src/core/problem/mutant.ts";
import { type Survivor, survivorsSchema } from "../../../src/core/problem/survivors.ts";
import { readYaml } from "../../../src/node/problem/readYaml.ts";

const mutant = (line: string, becomes: string, nth = 1): Mutant => ({
	file: "accepted/a.py",
	language: "python",
	operator: "constant",
	lineBase0: 6,
	line,
	becomes,
	nth,
	source: "",
});
const entry = (line: string, becomes: string, nth?: number): Survivor => ({
	file: "accepted/a.py",
	line,
	becomes,
	...(nth === undefined ? {} : { nth }),
	reason: "Nothing reads it.",
});
const judged = (about: Partial<Parameters<typeof judgeSurvivors>[0]>) => {
	const { figures, findings } = judgeSurvivors({ killed: 100, living: [], told: new Map(), survivors: [], ...about });
	return { figures, findings: findings.map(({ where, message }) => `${where}: ${message}`) };
};

describe("survivors of the mutants", () => {
	it("that are explained are no finding and do not count", () => {
		const living = [mutant("x = 0", "x = 1"), mutant("x = 0", "x = 1", 2)];
		const survivors = [entry("x = 0", "x = 1"), entry("x = 0", "x = 1", 2)];
		assert.deepEqual(judged({ killed: 19, living, survivors }), {
			figures: { mutants: 21, killed: 19, explained: 2, toldApart: 0 },
			findings: [],
		});
	});

	it("that are not listed are findings, with an entry to fill in", () => {
		const { findings } = judged({ living: [mutant("x = 0", "x = 1", 2)] });
		assert.deepEqual(findings, [
			`solutions/accepted/a.py:7: a mutant lives (constant): \`x = 0\` → \`x = 1\`. No input was found that tells it apart: look for one, or say in survivors.yaml why it is harmless:
- file: "accepted/a.py"
  line: "x = 0"
  becomes: "x = 1"
  nth: 2
  reason: "…"`,
		]);
	});

	it("show the input that tells them apart, where one was found: a case is missing, whatever their entry says", () => {
		const living = [mutant("x = 0", "x = 1"), mutant("y = 0", "y = 1")];
		const telling = { input: [[1, 2]], message: "Expected 3, got 4." };
		const told = new Map(living.map((one) => [one, telling]));
		assert.deepEqual(judged({ living, told, survivors: [entry("y = 0", "y = 1")] }).findings, [
			"solutions/accepted/a.py:7: a mutant lives (constant): `x = 0` → `x = 1`. A case is missing, for instance: [[1,2]]: Expected 3, got 4.",
			'solutions/accepted/a.py:7: `y = 0` → `y = 1` is not harmless, though survivors.yaml says "Nothing reads it.": [[1,2]]: Expected 3, got 4. A case is missing.',
		]);
	});

	it("that are too many are a finding of their own: fewer than 95 % of those without a reason are killed", () => {
		const living = Array.from({ length: 6 }, (_, i) => mutant(`x = ${i}`, "x = 9"));
		assert.equal(
			judged({ killed: 94, living }).findings[0],
			"cases.yaml: 94 of 100 mutants are killed, 94 %; 95 % are needed.",
		);
		const explained = [entry("x = 0", "x = 9"), entry("x = 1", "x = 9")];
		assert.equal(judged({ killed: 94, living, survivors: explained }).findings.length, 4);
	});

	it("that are listed and do not live are findings, and so is an entry that stands twice", () => {
		assert.deepEqual(judged({ survivors: [entry("x = 0", "x = 1")] }).findings, [
			"survivors.yaml: no living mutant of accepted/a.py makes `x = 1` of `x = 0`: take the entry out.",
		]);
		const twice = [entry("x = 0", "x = 1"), entry("x = 0", "x = 1")];
		assert.equal(judged({ living: [mutant("x = 0", "x = 1")], survivors: twice }).findings.length, 1);
	});

	it("are listed with nothing but what is known, each with a reason", () => {
		const text = "- { file: accepted/a.py, line: x = 0, becomes: x = 1, reasons: Nothing reads it. }\n";
		const decoded = readYaml("survivors.yaml", text, survivorsSchema);
		assert.deepEqual(decoded.ok ? [] : decoded.error.map(({ message }) => message), [
			"0.reason: Invalid input: expected string, received undefined",
			'"reasons" is not a known key here',
		]);
	});
});
