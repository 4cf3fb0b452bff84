import assert from "node:assert/strict";

import type { Finding, Severity } from "../../../src/core/review/finding.ts";
import { isStyleRemark, orderFindings } from "../../../src/core/review/orderFindings.ts";

function finding(criterion: string | null, severity: Severity, lineBase0 = 0): Finding {
	const place = { lineBase0, character: 0 };
	const id = `${criterion} ${severity} ${lineBase0}`;
	return {
		id,
		source: "check",
		rule: id,
		criterion,
		severity,
		message: id,
		anchor: { range: { start: place, end: place } },
		evidence: [],
		state: "grounded",
	};
}

describe("the order of findings", () => {
	it("puts what is wrong before what is slow, edges, tests and style, and the gravest first within each", () => {
		const mixed = [
			finding("clarity", "error"),
			finding("testing", "info"),
			finding("edge-cases", "warning", 4),
			finding("edge-cases", "warning", 2),
			finding("edge-cases", "error", 9),
			finding("own-item", "hint"),
			finding("complexity", "error"),
			finding("correctness", "hint"),
			finding(null, "warning"),
		];
		assert.deepEqual(
			orderFindings(mixed).map((one) => one.id),
			[
				"null warning 0",
				"correctness hint 0",
				"complexity error 0",
				"edge-cases error 9",
				"edge-cases warning 2",
				"edge-cases warning 4",
				"own-item hint 0",
				"testing info 0",
				"clarity error 0",
			],
		);
	});

	it("is by gravity alone where the rubric is another, and leaves its argument as it was", () => {
		const given = [finding("retrieval", "info"), finding("objective", "error")];
		assert.deepEqual(
			orderFindings(given).map((one) => one.criterion),
			["objective", "retrieval"],
		);
		assert.equal(given[0]?.criterion, "retrieval");
	});

	it("folds tests and style away, and nothing else", () => {
		const folded = ["correctness", "complexity", "edge-cases", "own-item", "testing", "clarity", null].filter(
			(criterion) => isStyleRemark(finding(criterion, "error")),
		);
		assert.deepEqual(folded, ["testing", "clarity"]);
	});
});
