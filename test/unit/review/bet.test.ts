import assert from "node:assert/strict";

import type { LogEvent } from "../../../src/core/practice/logEvent.ts";
import { betOutcome, betRecords } from "../../../src/core/review/bet.ts";
import { offlineReview } from "../../../src/core/review/offlineReview.ts";
import { sampleFinding, sampleReview } from "../../support/sampleRecord.ts";
import { sampleCriteria } from "../../support/sampleReview.ts";

const review = sampleReview([
	sampleFinding("objective", { verdict: "met" }),
	sampleFinding("retrieval", { verdict: "partial" }),
	sampleFinding("feedback-loop", { verdict: "met", state: "unverified" }),
	sampleFinding("fallback", { verdict: "not_addressed" }),
]);

describe("a bet before the review", () => {
	it("is settled by what was verified, item by item", () => {
		const { items, summary } = betOutcome(["objective", "retrieval"], review);
		assert.deepEqual(
			items.map((item) => [item.criterion, item.expectedMet, item.met]),
			[
				["objective", true, true],
				["retrieval", true, false],
				["feedback-loop", false, null],
				["fallback", false, false],
			],
		);
		assert.equal(summary, "You expected 2 of 4 to be met; 2 of 3 judged items went as you said. 1 was not judged.");
	});

	it("offline is settled only where a check speaks against an item", () => {
		const against = sampleFinding("fallback", { source: "check", severity: "error" });
		const offline = offlineReview({ criteria: sampleCriteria, findings: [against] });
		const { items, summary } = betOutcome(["objective", "fallback"], offline);
		assert.deepEqual(
			items.map(({ met }) => met),
			[null, null, null, false],
		);
		assert.equal(summary, "You expected 2 of 4 to be met; 0 of 1 judged item went as you said. 3 were not judged.");
		assert.match(
			betOutcome([], offlineReview({ criteria: sampleCriteria, findings: [] })).summary,
			/nothing could be judged, so the bet stays open\.$/,
		);
	});
});

let count = 0;
function event<E extends object>(rest: E): LogEvent {
	const id = `01ARZ3NDEKTSV4RRFFQ69G${String(++count).padStart(4, "0")}`;
	return { v: 1, id, at: "2026-01-01T00:00:00.000Z", slug: "a", ...rest } as unknown as LogEvent;
}
const predicted = (met: readonly string[], over: object = {}) =>
	event({
		kind: "predicted",
		items: ["one", "two", "three"].map((criterion) => ({
			criterion,
			verdict: met.includes(criterion) ? "met" : "not_met",
		})),
		...over,
	});
const reviewed = (verdicts: Readonly<Record<string, string | null>>, over: object = {}) =>
	event({
		kind: "reviewed",
		mode: "m",
		score: null,
		coverage: 1,
		items: Object.entries(verdicts).map(([criterion, verdict]) => ({ criterion, state: "grounded", verdict })),
		failure: null,
		promptVersion: 1,
		...over,
	});

describe("bets over time", () => {
	it("are each settled by the next review of the same problem", () => {
		const records = betRecords([
			predicted(["one", "two"]),
			reviewed({ one: "met" }, { slug: "b" }),
			reviewed({ one: "met", two: "partial", three: "met" }),
			reviewed({ one: "met", two: "met", three: "met" }),
		]);
		assert.deepEqual(
			records.map(({ slug, expected, of, judged, hits, tooHopeful, tooHarsh }) => [
				slug,
				expected,
				of,
				judged,
				hits,
				tooHopeful,
				tooHarsh,
			]),
			[["a", 2, 3, 3, 1, 1, 1]],
		);
	});

	it("count what was not judged neither for nor against", () => {
		const [record] = betRecords([predicted(["one"]), reviewed({ one: "cannot_judge", two: "not_met" })]);
		assert.deepEqual([record?.judged, record?.hits], [1, 1]);
		const [offline] = betRecords([predicted(["one"]), reviewed({ one: null }, { promptVersion: null })]);
		assert.deepEqual([offline?.judged, offline?.hits, offline?.tooHopeful], [1, 0, 1]);
	});

	it("that were taken anew before the review count once, as they stood last", () => {
		const records = betRecords([predicted([]), predicted(["one"]), reviewed({ one: "met" })]);
		assert.deepEqual(
			records.map(({ expected, hits }) => [expected, hits]),
			[[1, 1]],
		);
	});

	it("stay open until a review judges something, and no longer than their attempt", () => {
		const own = predicted(["one"], { given: "spoken" });
		const failed = reviewed({}, { failure: "auth" });
		const unfounded = reviewed({}, { items: [{ criterion: "one", state: "unverified", verdict: "met" }] });
		const [record, ...more] = betRecords([own, failed, unfounded, reviewed({ one: "met", two: "met" })]);
		assert.deepEqual([record?.judged, record?.hits, more], [2, 1, []]);
		assert.deepEqual(betRecords([own, failed]), []);
		const startedOver = event({ kind: "attemptStarted", round: "knowledge", language: null, attempt: 2 });
		assert.deepEqual(betRecords([own, failed, startedOver, reviewed({ one: "met" })]), []);
	});
});
