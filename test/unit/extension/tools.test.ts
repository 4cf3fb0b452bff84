import assert from "node:assert/strict";

import { z } from "zod";

import type { CaseResult, JudgeReport } from "../../../src/core/judge/judgeEvent.ts";
import { runText } from "../../../src/extension/tools/runText.ts";
import { toolInputs } from "../../../src/extension/tools/toolInputs.ts";
import { readManifest } from "../../support/manifest.ts";

const manifest = readManifest() as {
	readonly contributes: {
		readonly languageModelTools: readonly { readonly name: string; readonly inputSchema: unknown }[];
	};
};

describe("tools for agents", () => {
	it("are declared with the very schemas that their inputs are read by", () => {
		const { languageModelTools: declared } = manifest.contributes;
		assert.deepEqual(declared.map(({ name }) => name).sort(), Object.keys(toolInputs).sort());
		for (const { name, inputSchema } of declared) {
			const schema = toolInputs[name as keyof typeof toolInputs];
			const { $schema: _dialect, ...wanted } = z.toJSONSchema(schema);
			assert.deepEqual(inputSchema, wanted, name);
		}
	});

	it("tell the values of samples and own cases only, and why any other case exists", () => {
		const text = runText(
			report([result("sample", "wrong-answer"), result("edge", "wrong-answer"), result("mine", "accepted")]),
		);
		assert.match(text, /^Wrong answer: 1 of 3 cases pass/);
		assert.match(text, /input: in-sample\nexpected: want-sample\ngot: got-sample/);
		assert.match(text, /Why it exists: why-edge/);
		assert.doesNotMatch(text, /in-edge|want-edge|got-edge|mine/);
	});

	it("stay short however much fails and however long a message is", () => {
		const many = Array.from({ length: 60 }, () => ({
			...result("sample", "runtime-error"),
			message: "x".repeat(100_000),
		}));
		const text = runText(report(many));
		assert.ok(text.length < 10_000, String(text.length));
		assert.match(text, /52 more fail\.$/);
	});
});

function result(group: CaseResult["group"], verdict: CaseResult["verdict"]): CaseResult {
	return {
		id: group,
		name: group,
		group,
		verdict,
		timeMs: 1,
		message: verdict === "accepted" ? "" : "It is not right.",
		why: `why-${group}`,
		input: `in-${group}`,
		expected: `want-${group}`,
		actual: `got-${group}`,
		frames: [],
	};
}

function report(cases: readonly CaseResult[]): JudgeReport {
	return {
		problem: "p",
		language: "python",
		mode: "run",
		verdict: "wrong-answer",
		message: "",
		frames: [],
		cases,
		wallMs: 1,
		runtime: "Python",
		timeLimitMs: 1000,
		isolationLevel: 0,
	};
}
