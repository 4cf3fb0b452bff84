import assert from "node:assert/strict";

import { gradeAnswer, type Regrade } from "../../../../src/core/review/followUp.ts";
import { transcript } from "../../../../src/core/review/interview/transcript.ts";
import { rebut } from "../../../../src/core/review/rebuttal.ts";
import { review } from "../../../../src/core/review/review.ts";
import type { Review } from "../../../../src/core/review/reviewEvent.ts";
import { HeldInterview } from "../../../support/heldInterview.ts";
import { readReview, sampleDesignText, sampleRequest } from "../../../support/sampleReview.ts";
import { sampleDesignScript } from "../../../support/sampleScript.ts";
import { type ScriptedModel, scriptedModel } from "../../../support/scriptedModel.ts";
import { absenceOf, quoteOf, replyFinding, replyText } from "../../../support/scriptedReply.ts";

const never = new AbortController().signal;
const words = "we serve the most popular shelves of the country";
const first = "Every impression goes into the event log with its propensity.";
const second = "Late clicks wait for a day, then the join is closed for good.";
const reaction = "So the loop begins at the log.";
const probe = "You log its propensity: who reads that later?";

/** One model in its three parts: the reviewer and grader, the persona, the court. */
function model(): ScriptedModel {
	return scriptedModel((asked, request) => {
		switch (request.schemaName) {
			case "review":
				return replyText(
					asked,
					asked.criteria.map((id) =>
						id !== "feedback-loop"
							? replyFinding(id, { verdict: "met", evidence: [quoteOf("design", words)] })
							: asked.sources.length === 1
								? replyFinding(id, { verdict: "not_addressed", evidence: [absenceOf("replay")], follow_up: "" })
								: replyFinding(id, {
										verdict: "partial",
										evidence: [quoteOf("answer", "goes into the event log with its propensity")],
									}),
					),
				);
			case "reaction":
				return JSON.stringify({
					receipt: asked.receipt,
					leaves_open: true,
					quote: "goes into the event log with its propensity",
					question: probe,
					reaction,
				});
			default:
				return JSON.stringify({ receipt: asked.receipt, evidence: [], reasoning: "", better: "1", verdict: "met" });
		}
	});
}

async function begun() {
	const one = model();
	const request = sampleRequest(one);
	let result: Review = (await readReview(review(request, never))).review;
	const held = new HeldInterview(sampleDesignScript({ twists: [] }), {
		model: one,
		text: sampleDesignText,
		review: result,
		async regrade(followUp, answer): Promise<Regrade | null> {
			for await (const event of gradeAnswer({ request, followUp, answer, result }, never)) {
				if (event.type === "regraded") {
					result = event.regrade.review;
					held.withReview(result);
					return event.regrade;
				}
			}
			return null;
		},
		async disagree(criterion, rebuttal) {
			const row = result.rows.find((one) => one.criterion === criterion);
			return row === undefined ? null : rebut(request, row, rebuttal, result, never);
		},
	});
	return { held, model: one, result: () => result };
}

describe("an interview over one design", () => {
	it("reacts, judges the asked item again, probes, and hears an objection, each in its own request", async () => {
		const { held, model: one, result } = await begun();
		assert.equal(held.interview.open?.question, "Tell me more about feedback-loop.");
		assert.deepEqual(await held.say("answer", first), [
			["reaction", reaction],
			["regrade", "Title of feedback-loop: not addressed → partial."],
			["question", probe],
		]);
		assert.equal(result().score, (2 + 2 + 0.5 + 1) / 6);
		const said = await held.say("answer", second);
		assert.deepEqual(
			said.map(([kind]) => kind),
			["reaction", "regrade", "question"],
		);
		assert.equal(said[1]?.[1], "“Title of feedback-loop” stays as it was. The verdict stays after your answer.");
		const [ruling] = await held.say("disagree", "The propensities are what closes the loop.", "feedback-loop");
		assert.match(ruling![1], /^Title of feedback-loop: The two judgements did not agree once the order was swapped/);
		assert.deepEqual(
			one.requests.map((request) => request.schemaName),
			["review", "reaction", "review", "reaction", "review", "comparison", "comparison"],
		);
	});

	it("never shows the grader or the court what the persona said, and shows it every answer at the item", async () => {
		const { held, model: one } = await begun();
		await held.say("answer", first);
		await held.say("answer", second);
		await held.say("disagree", "The propensities are what closes the loop.", "feedback-loop");
		const graders = one.requests.filter((request) => request.schemaName !== "reaction");
		for (const request of graders) {
			assert.ok(!JSON.stringify(request).includes(reaction));
			assert.ok(!JSON.stringify(request).includes(probe));
		}
		const last = graders.filter((request) => request.schemaName === "review").at(-1)!;
		assert.match(last.candidate, /asked about feedback-loop: Tell me more about feedback-loop\./);
		assert.ok(last.candidate.includes(first) && last.candidate.includes(second));
	});

	it("is written down with what the answers changed", async () => {
		const { held, result } = await begun();
		await held.say("answer", first);
		const text = transcript(held.context.script, held.interview, result());
		assert.match(text, /\*\*Interviewer\*\* \(0:\d\d, reaction, on Title of feedback-loop, scripted at nowhere\)/);
		assert.match(text, /not addressed → partial\.\n\nAfter:\n\n> goes into the event log with its propensity\n/);
		assert.match(text, /## How the items stand\n\n[\s\S]*Title of feedback-loop: partial\n/);
	});
});
