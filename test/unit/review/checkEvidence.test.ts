import assert from "node:assert/strict";

import { checkEvidence } from "../../../src/core/review/checkEvidence.ts";
import { prepareGrounding } from "../../../src/core/review/grounding.ts";
import { sampleCriterion } from "../../support/sampleReview.ts";
import { absenceOf, replyFinding } from "../../support/scriptedReply.ts";

describe("what is said to be missing", () => {
	it("is shown where it stands in the reply to a follow-up, which has a name of its own", () => {
		const grounding = prepareGrounding({
			sources: [
				{ id: "design", title: "design.md", kind: "prose", text: "Nothing of it." },
				{ id: "answer", title: "your answer", kind: "prose", text: "First this.\n\nThen a canary release." },
			],
		});
		const criterion = { ...sampleCriterion("fallback"), synonyms: [] };
		const missing = absenceOf("canary release");
		const check = checkEvidence(missing, replyFinding("fallback", { evidence: [missing] }), criterion, grounding);
		assert.ok(check.kind === "refuted");
		assert.equal(check.reason, "You do mention it: “canary release”, line 3 of “your answer”.");
	});
});
