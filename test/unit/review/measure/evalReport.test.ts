import assert from "node:assert/strict";

import { renderEvalReport } from "../../../../src/core/review/measure/evalReport.ts";
import { markdownText } from "../../../../src/core/review/measure/markdownText.ts";
import { isSure, type MeasuredMetric, standingOf } from "../../../../src/core/review/measure/profileTargets.ts";
import { wilsonInterval } from "../../../../src/core/review/measure/proportion.ts";
import { reviewerProfile } from "../../../../src/core/review/measure/reviewerProfile.ts";

function metric(hits: number, all: number, over: Partial<MeasuredMetric> = {}): MeasuredMetric {
	return {
		name: "planted flaws found",
		meaning: "",
		value: all === 0 ? null : hits / all,
		counts: { hits, all },
		interval: wilsonInterval({ hits, all }),
		target: 0.8,
		floor: 0.65,
		most: false,
		unit: "share",
		...over,
	};
}

const most: Partial<MeasuredMetric> = { target: 0.1, floor: 0.2, most: true };

describe("where a metric stands", () => {
	for (const [measured, standing, sure] of [
		[metric(51, 60), "target", true],
		[metric(17, 20), "target", false],
		[metric(48, 60), "target", true],
		[metric(40, 60), "floor", false],
		[metric(38, 60), "below", false],
		[metric(3, 60, most), "target", true],
		[metric(2, 20, most), "target", false],
		[metric(9, 60, most), "floor", false],
		[metric(13, 60, most), "below", false],
		// of all or none, no count is enough
		[metric(20, 20, { target: 1, floor: 1 }), "target", true],
		[metric(0, 20, { target: 0, floor: 0, most: true }), "target", true],
		[metric(1, 20, { target: 0, floor: 0, most: true }), "below", true],
		[metric(0, 0), "not measured", true],
	] as const) {
		const { hits, all } = measured.counts ?? { hits: 0, all: 0 };
		const bound = `${measured.most ? "at most" : "at least"} ${measured.target}, ${measured.floor}`;
		it(`is ${standing}${sure ? "" : ", not surely"} at ${hits} of ${all} for ${bound}`, () => {
			assert.equal(standingOf(measured), standing);
			assert.equal(isSure(measured), sure);
		});
	}
});

describe("the report of a measurement", () => {
	it("of nothing says so, and claims nothing", () => {
		const report = renderEvalReport({
			model: "m at a:1",
			date: "2026-11-29T10:00:00.000Z",
			problems: ["home-shelf-ranking"],
			runs: 1,
			profile: reviewerProfile([]),
			planned: 40,
			cost: { requests: 40, inputTokens: 1, outputTokens: 1 },
			against: null,
			cutShort: "It was stopped after 0 reviews.",
		});
		assert.match(report, /^# Reviewer measured \(partial\): m at a:1\n\n2026-11-29 · /);
		assert.match(report, /\nNothing was measured\.\n/);
		assert.equal(report.match(/ \| not measured \|$/gm)?.length, 17);
		assert.doesNotMatch(report, /NaN|undefined|null/);
	});

	it("holds the words of a server as words", () => {
		assert.equal(markdownText("a [b](c) <i> | # `d`"), "a b \\| \\# \\`d\\`");
		assert.doesNotMatch(markdownText("see https://evil.example or www.evil.example"), /https:\/\/|www\.e/);
		assert.ok(markdownText("x".repeat(500)).length <= 200);
	});
});
