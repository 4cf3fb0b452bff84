import assert from "node:assert/strict";

import type { Finding } from "../../../src/core/review/finding.ts";
import { offlineMode, offlineReview } from "../../../src/core/review/offlineReview.ts";
import { estimatedTokens, planReview } from "../../../src/core/review/reviewPlan.ts";
import { sampleCriteria } from "../../support/sampleReview.ts";

const range = { start: { lineBase0: 4, character: 0 }, end: { lineBase0: 4, character: 9 } };

function finding(rule: string, criterion: string, severity: Finding["severity"]): Finding {
	return {
		id: rule,
		source: "check",
		rule,
		criterion,
		severity,
		message: rule,
		anchor: { range },
		evidence: [],
		state: "grounded",
	};
}

describe("the offline review of a design", () => {
	const result = offlineReview({
		criteria: sampleCriteria,
		findings: [finding("a", "objective", "info"), finding("b", "objective", "error")],
		coverage: [
			{ criterion: "objective", title: "", covered: true, credited: true, evidence: [] },
			{
				criterion: "retrieval",
				title: "",
				covered: true,
				credited: false,
				evidence: [{ text: "a nearest neighbour index", range }],
			},
			{ criterion: "fallback", title: "", covered: false, credited: false, evidence: [] },
		],
	});

	it("is named, never a score, and shows the gravest finding of each criterion", () => {
		assert.equal(result.mode, offlineMode);
		assert.equal(result.score, null);
		assert.equal(result.rows[0]!.finding?.rule, "b");
		assert.deepEqual(
			result.rows.map((row) => row.state),
			["grounded", "not-reviewed", "not-reviewed", "not-reviewed"],
		);
	});

	it("calls a mentioned word coverage and not credit", () => {
		assert.equal(result.coverage, 4 / 6);
		assert.match(result.rows[1]!.finding!.message, /^There are words about this, line 5, but no reason/);
		assert.equal(result.findings.length, 2);
		assert.equal(
			result.summary,
			"1 error, 0 warnings, 1 remark. Nothing was found against 3 of 4 criteria, which is not a judgement of them.",
		);
	});
});

describe("planReview", () => {
	const ids = ["a", "b", "c", "d", "e", "f", "g"];
	const requestOf = (tokens: number) => () => ({
		system: "",
		stable: "",
		candidate: "ab ".repeat(Math.round((tokens * 3.2) / 3)),
		schema: {},
		schemaName: "",
		maxOutputTokens: 0,
	});

	it("asks for everything at once where the context is unknown or large", () => {
		for (const contextTokens of [null, 128_000]) {
			const plan = planReview(ids, { contextTokens }, requestOf(5000));
			assert.deepEqual(plan.ok && plan.value.calls, [ids]);
		}
	});

	it("splits by criteria over budget, and one by one under 8,000 tokens", () => {
		const split = planReview(ids, { contextTokens: 10_000 }, requestOf(5000));
		assert.deepEqual(split.ok && split.value.calls.map((call) => call.length), [5, 2]);
		const single = planReview(ids, { contextTokens: 7900 }, requestOf(5000));
		assert.deepEqual(single.ok && single.value.calls.length, 7);
		const parts = planReview(ids, { contextTokens: null, itemsPerCall: 3 }, requestOf(5000));
		assert.deepEqual(parts.ok && parts.value.calls.map((call) => call.length), [3, 3, 1]);
	});

	it("says by how many tokens not even one criterion fits", () => {
		const plan = planReview(ids, { contextTokens: 5000 }, requestOf(5000));
		assert.ok(!plan.ok && Math.abs(plan.error.tokensOver - 1750) <= 5);
	});

	it("counts a run of one sign once: tables and rules are cheap", () => {
		assert.ok(estimatedTokens({ system: "", stable: "-".repeat(3000), candidate: " ".repeat(3000) }) < 5);
	});
});
