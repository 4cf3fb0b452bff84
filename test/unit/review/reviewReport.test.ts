import assert from "node:assert/strict";

import { reviewReport } from "../../../src/core/review/reviewReport.ts";
import { sampleFinding, sampleReview } from "../../support/sampleRecord.ts";

const at = (lineBase0: number) => ({
	range: { start: { lineBase0, character: 0 }, end: { lineBase0, character: 4 } },
});
const absence = [{ kind: "absence" as const, searchedFor: ["shard"] }];
const findings = [
	sampleFinding("clarity", { verdict: "partial", anchor: at(3) }),
	sampleFinding("edge-cases", { verdict: "not_addressed", evidence: absence, level: "none" }),
	sampleFinding("correctness", { verdict: "not_met", severity: "error", suggestion: "Handle ties.", anchor: at(11) }),
	sampleFinding("testing", { state: "unverified", stateReason: "Your text does not contain “so”." }),
	sampleFinding("complexity", {
		state: "contradicted",
		stateReason: "You do mention it: “O(n)”, line 9.",
		evidence: absence,
		anchor: at(8),
	}),
];
const about = { title: "Startup delay", findings: [], bet: null, change: () => "" };

describe("a review as a text", () => {
	it("leads with the score, then what was verified, style below correctness, and what counts for nothing", () => {
		const { headline, text } = reviewReport(sampleReview(findings, { score: 0.624 }), about);
		assert.equal(headline, "Review: 62 of 100, 3 of 5 items verified");
		assert.deepEqual(
			text.split("\n").filter((line) => /^ {0,2}[A-Z]/.test(line)),
			[
				"Startup delay",
				headline,
				"Thin on reasons.",
				"One was asked for twice.",
				"Verified in your text",
				"  Title of correctness: not met · mid · line 12",
				"  Title of edge-cases: not addressed",
				"Tests and style, verified in your text",
				"  Title of clarity: partial · mid · line 4",
				"Contradicted by your text, not scored",
				"  Title of complexity: partial · mid · line 9",
				"Not verified in your text, not scored",
				"  Title of testing: partial · mid · line 1",
			],
		);
		assert.match(text, /You do mention it: “O\(n\)”, line 9\./);
		assert.match(text, / {4}Try: Handle ties\.\n {4}Asked next: Why this one\?/);
	});

	it("names lines where they are now, each as a link at its very words", () => {
		const [moved] = [sampleFinding("correctness", { anchor: at(40) })];
		const { text, links } = reviewReport(sampleReview(findings), { ...about, findings: [moved] });
		assert.deepEqual(
			links.map(({ start, end, lineBase0 }) => [text.slice(start, end), lineBase0]),
			[
				["line 41", 40],
				["line 4", 3],
				["line 9", 8],
				["line 1", 0],
			],
		);
	});

	it("has what the checks found below it, and above the words of a model that hardly quoted the text", () => {
		const check = (criterion: string, message: string) =>
			sampleFinding(criterion, { id: criterion, source: "check", message, anchor: at(5) });
		const model = sampleFinding("correctness");
		const all = [model, check("clarity", "A long name."), check("correctness", "A case fails.")];
		const rows = sampleReview([model]).rows;
		const titles = (weak: boolean) =>
			reviewReport(sampleReview(all, { rows, ...(weak ? { weak: true as const } : {}) }), about)
				.text.split("\n")
				.filter((line) => /^(?:Found|Tests|Verified)| {2}(?:warning)/.test(line));
		const checks = [
			"Found by the checks, without a model",
			"  warning: A case fails. · line 6",
			"Tests and style, found by the checks",
			"  warning: A long name. · line 6",
		];
		assert.deepEqual(titles(false), ["Verified in your text", ...checks]);
		assert.deepEqual(titles(true), [...checks, "Verified in your text"]);
	});

	it("tells the bet, the change over reviews, a failure and several readings", () => {
		const review = sampleReview(findings.slice(2, 3), {
			score: null,
			failure: { kind: "idle", message: "The model stopped sending." },
			injectionSeen: true,
		});
		const rows = review.rows.map((row) => ({ ...row, agreement: { of: 3, same: 1 } }));
		const { text, headline } = reviewReport(
			{ ...review, rows },
			{ ...about, bet: "You expected 1 of 1.", change: () => "met → not met · in this review" },
		);
		assert.equal(headline, "Review: no score, 0 of 1 items verified");
		for (const said of [
			"The model stopped sending.",
			"You expected 1 of 1.",
			"instruction to the reviewer",
			"Said by less than half of the readings, not scored",
			"not met · mid · 1 of 3 readings",
			"    met → not met · in this review",
		]) {
			assert.ok(text.includes(said), said);
		}
	});
});
