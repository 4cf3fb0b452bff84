import assert from "node:assert/strict";

import { gradeAnswer, nextFollowUp, type Regrade } from "../../../src/core/review/followUp.ts";
import type { ReplyFinding } from "../../../src/core/review/replySchema.ts";
import { review } from "../../../src/core/review/review.ts";
import type { Review } from "../../../src/core/review/reviewEvent.ts";
import { readReview, sampleCriteria, sampleRequest } from "../../support/sampleReview.ts";
import { type ScriptedModel, scriptedModel } from "../../support/scriptedModel.ts";
import { absenceOf, quoteOf, replyFinding, replyText } from "../../support/scriptedReply.ts";

const never = new AbortController().signal;
const truth = quoteOf("design", "we serve the most popular shelves of the country");

async function firstReview(): Promise<Review> {
	const model = scriptedModel((asked) =>
		replyText(asked, [
			replyFinding("objective", { verdict: "partial", evidence: [truth] }),
			replyFinding("retrieval", { verdict: "met", evidence: [truth] }),
			replyFinding("feedback-loop", {
				verdict: "not_addressed",
				evidence: [absenceOf("replay")],
				follow_up: "How does a click reach the next model?",
			}),
			replyFinding("fallback", { verdict: "met", evidence: [truth] }),
		]),
	);
	return (await readReview(review(sampleRequest(model), never))).review;
}

async function answerWith(
	finding: Partial<ReplyFinding>,
): Promise<{ regrade: Regrade; before: Review; model: ScriptedModel }> {
	const before = await firstReview();
	const followUp = nextFollowUp(before, sampleCriteria, [])!;
	const model = scriptedModel((asked) =>
		replyText(
			asked,
			asked.criteria.map((id) => replyFinding(id, finding)),
		),
	);
	const answer = "Every impression goes into the event log, and the trainer reads it with propensities each night.";
	for await (const event of gradeAnswer({ request: sampleRequest(model), followUp, answer, result: before }, never)) {
		if (event.type === "regraded") {
			return { regrade: event.regrade, before, model };
		}
	}
	throw new Error("nothing was graded");
}

describe("a follow-up", () => {
	it("asks at the weakest grounded item, one question at a time, and then goes up the ladder", async () => {
		const result = await firstReview();
		const first = nextFollowUp(result, sampleCriteria, []);
		assert.deepEqual([first?.criterion, first?.question], ["feedback-loop", "How does a click reach the next model?"]);
		const second = nextFollowUp(result, sampleCriteria, [first!.question]);
		assert.equal(second?.question, "Tell me more about feedback-loop.");
		const third = nextFollowUp(result, sampleCriteria, [first!.question, second!.question]);
		assert.equal(third?.criterion, "objective");
	});

	it("re-grades only the asked item, with a quote of the answer, and counts the score anew", async () => {
		const { regrade, before, model } = await answerWith({
			verdict: "met",
			evidence: [quoteOf("answer", "the trainer reads it with propensities each night")],
		});
		assert.equal(model.requests.length, 1);
		assert.match(model.requests[0]!.candidate, /# Items asked for\n- feedback-loop\n\n/);
		assert.match(
			model.requests[0]!.candidate,
			/source="answer"[\s\S]*1\| Every impression[\s\S]*# Follow-up\nThe interviewer asked about feedback-loop: How does a click/,
		);
		assert.equal(regrade.changed, true);
		assert.equal(regrade.reason, "not addressed → met");
		assert.equal(regrade.followUp.before.finding?.verdict, "not_addressed");
		assert.equal(regrade.after.finding?.evidence[0]?.kind, "quote");
		assert.equal(before.score, (1 + 2 + 0 + 1) / 6);
		assert.equal(regrade.review.score, (1 + 2 + 1 + 1) / 6);
		assert.deepEqual(
			regrade.review.rows.filter((row) => row.criterion !== "feedback-loop"),
			before.rows.filter((row) => row.criterion !== "feedback-loop"),
		);
	});

	it("keeps the old verdict when the better one quotes nothing of the answer", async () => {
		const { regrade, before } = await answerWith({ verdict: "met", evidence: [truth] });
		assert.equal(regrade.changed, false);
		assert.match(regrade.reason, /nothing of your answer was quoted/);
		assert.equal(regrade.review, before);
	});

	it("keeps the old verdict when the quote was invented", async () => {
		const { regrade } = await answerWith({
			verdict: "met",
			evidence: [quoteOf("answer", "we replay every single impression hourly")],
		});
		assert.equal(regrade.changed, false);
		assert.match(regrade.reason, /does not contain/);
	});
});
