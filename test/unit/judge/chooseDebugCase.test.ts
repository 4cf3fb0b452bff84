import assert from "node:assert/strict";

import { chooseDebugCase } from "../../../src/core/judge/chooseDebugCase.ts";
import type { CaseResult } from "../../../src/core/judge/judgeEvent.ts";
import type { Pack } from "../../../src/core/problem/pack.ts";

const cases = [
	{ id: "s", name: "the sample", group: "sample", show: "always" },
	{ id: "e", name: "an edge", group: "edge", show: "on_fail" },
	{ id: "h", name: "a large one", group: "scale", show: "on_fail" },
];
const pack = { cases } as unknown as Pack;
const result = (id: string, verdict: CaseResult["verdict"]) => ({ id, verdict }) as CaseResult;

function choose(results: readonly CaseResult[], wanted?: string): string {
	const chosen = chooseDebugCase(pack, [{ id: "mine-1", in: [1] }], results, wanted);
	return chosen.ok ? chosen.value.name : chosen.error;
}

describe("the case to debug", () => {
	it("is the first sample before any run, and after one that passed", () => {
		assert.equal(choose([]), "the sample");
		assert.equal(choose([result("s", "accepted"), result("e", "accepted")]), "the sample");
	});

	it("is the first failing one of the last run", () => {
		assert.equal(
			choose([result("s", "accepted"), result("e", "wrong-answer"), result("h", "runtime-error")]),
			"an edge",
		);
		assert.equal(choose([result("s", "accepted"), result("mine-1", "wrong-answer")]), "my case 1");
	});

	it("passes over a failing case that is not there any more", () => {
		assert.equal(choose([result("mine-7", "wrong-answer"), result("h", "wrong-answer")]), "a large one");
	});

	it("is the one asked for, a hidden one only once it has failed", () => {
		assert.equal(choose([], "s"), "the sample");
		assert.equal(choose([], "mine-1"), "my case 1");
		const hidden = "“a large one” stays hidden until it has failed. Run first: a failed case can be debugged.";
		assert.equal(choose([result("h", "accepted")], "h"), hidden);
		assert.equal(choose([result("h", "time-limit-exceeded")], "h"), "a large one");
		assert.equal(choose([], "gone"), "There is no such case any more. Run again, then debug a failing case.");
	});
});
