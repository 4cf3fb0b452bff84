import assert from "node:assert/strict";

import type { ReplyFinding } from "../../../src/core/review/replySchema.ts";
import { review } from "../../../src/core/review/review.ts";
import type { ReviewRequest } from "../../../src/core/review/reviewRequest.ts";
import type { AskedReview } from "../../support/askedReview.ts";
import { readReview, sampleCriteria, sampleCriterion, sampleRequest } from "../../support/sampleReview.ts";
import { sampleSolutionRequest } from "../../support/sampleSolution.ts";
import { type ScriptedAnswer, scriptedModel } from "../../support/scriptedModel.ts";
import { absenceOf, quoteOf, replyFinding, replyText } from "../../support/scriptedReply.ts";

const never = new AbortController().signal;
const truth = quoteOf("design", "we serve the most popular shelves of the country");
const invented = quoteOf("design", "we shard the quantum ledger across moons");

const check = {
	id: "structure/x",
	source: "check",
	rule: "structure/x",
	criterion: "fallback",
	severity: "warning",
	message: "What a check says.",
	anchor: { range: { start: { lineBase0: 0, character: 0 }, end: { lineBase0: 0, character: 0 } } },
	evidence: [],
	state: "grounded",
} as const;

/** The first answer invents the quotes of these items; asked again, the second finding is given. */
function forgetful(inventedFor: readonly string[], second: (id: string) => Partial<ReplyFinding>): ScriptedAnswer {
	return (asked) =>
		replyText(
			asked,
			asked.criteria.map((id) =>
				asked.again
					? replyFinding(id, second(id))
					: replyFinding(id, { evidence: [inventedFor.includes(id) ? invented : truth] }),
			),
		);
}

async function reviewBy(answer: ScriptedAnswer, over: Partial<ReviewRequest> = {}) {
	const model = scriptedModel(answer);
	return { ...(await readReview(review(sampleRequest(model, over), never))), model };
}

function allIds(asked: AskedReview, finding: (id: string) => Partial<ReplyFinding>): string {
	return replyText(
		asked,
		asked.criteria.map((id) => replyFinding(id, finding(id))),
	);
}

describe("an item whose evidence was not found", () => {
	it("is asked for once more, with the reason, and counts when the second quote is there", async () => {
		const {
			review: result,
			events,
			model,
		} = await reviewBy(forgetful(["retrieval"], () => ({ evidence: [truth], verdict: "partial" })));
		assert.equal(model.requests.length, 2);
		assert.equal(result.requests, 2);
		assert.match(
			model.requests[1]!.candidate,
			/# Items asked for\n- retrieval\n\n[\s\S]*\n\n# Your evidence for retrieval was not found\nYou gave the verdict met\. Your text does not contain “we shard the quantum ledger across moons”\.\nJudge this item once more\./,
		);
		assert.equal(model.requests[1]!.stable, model.requests[0]!.stable);
		assert.ok(result.rows.every((row) => row.state === "grounded"));
		assert.equal(result.rows[1]!.finding?.verdict, "partial");
		assert.equal(result.score, (2 + 1 + 1 + 1) / 6);
		assert.equal(result.weak, undefined);
		assert.deepEqual(result.notes, [
			"The evidence for 1 item was not found; 1 was asked for once more, 1 of them settled.",
		]);
		assert.ok(
			events.some(
				(event) =>
					event.type === "progress" &&
					event.message ===
						"Asking again about “Title of retrieval”: Your text does not contain “we shard the quantum ledger across moons”.",
			),
		);
	});

	it("keeps its first finding when the second cannot be checked either, and is asked for no third time", async () => {
		const { review: result, model } = await reviewBy(
			forgetful(["retrieval"], () => ({ evidence: [quoteOf("design", "nor does this stand anywhere")] })),
		);
		assert.equal(model.requests.length, 2);
		assert.equal(result.rows[1]!.state, "unverified");
		assert.match(result.rows[1]!.finding!.stateReason!, /quantum ledger/);
		assert.equal(result.score, null);
	});

	it("may be withdrawn, or contradicted, by the second finding", async () => {
		const { review: result } = await reviewBy(
			forgetful(["retrieval", "objective"], (id) =>
				id === "retrieval"
					? { verdict: "cannot_judge" }
					: { verdict: "not_addressed", evidence: [absenceOf("most popular shelves")] },
			),
		);
		assert.equal(result.rows[1]!.finding?.verdict, "cannot_judge");
		assert.equal(result.rows[0]!.state, "contradicted");
	});

	it("is not what could not be judged or was contradicted: those are not asked for again", async () => {
		const { model } = await reviewBy((asked) =>
			allIds(asked, (id) =>
				id === "objective"
					? { verdict: "cannot_judge" }
					: { verdict: "not_addressed", evidence: [absenceOf("most popular")] },
			),
		);
		assert.equal(model.requests.length, 1);
	});

	it("is not a claim about a program that was never run: nobody can quote for that", async () => {
		const model = scriptedModel((asked) =>
			allIds(asked, () => ({ evidence: [quoteOf("solution", "for event in sorted(events):")] })),
		);
		const { review: result } = await readReview(review(sampleSolutionRequest(model, []), never));
		assert.equal(model.requests.length, 1);
		assert.equal(result.weak, undefined);
		assert.deepEqual(result.notes, [
			"Nothing was judged, so nothing is said of how the program behaves. Run it first, then review it.",
		]);
		assert.deepEqual(
			result.rows.map((row) => row.state),
			["unverified", "unverified", "unverified", "grounded", "grounded"],
		);
	});

	it("is asked for up to six times a review, the heaviest first", async () => {
		const criteria = Array.from({ length: 9 }, (_, at) => sampleCriterion(`item-${at}`, { weight: at < 3 ? 1 : 2 }));
		const model = scriptedModel(
			forgetful(
				criteria.map(({ id }) => id),
				() => ({ evidence: [truth] }),
			),
		);
		const { review: result } = await readReview(review(sampleRequest(model, { criteria }), never));
		assert.deepEqual(
			model.requests.slice(1).map((request) => /- (item-\d)/.exec(request.candidate)?.[1]),
			["item-3", "item-4", "item-5", "item-6", "item-7", "item-8"],
		);
		assert.deepEqual(result.notes, [
			"The evidence for 9 items was not found; 6 were asked for once more, 6 of them settled.",
		]);
	});

	it("is not asked for again where only one call is allowed", async () => {
		const { review: result, model } = await reviewBy(
			forgetful(["retrieval"], () => ({ evidence: [truth] })),
			{ repairs: 0 },
		);
		assert.equal(model.requests.length, 1);
		assert.equal(result.rows[1]!.state, "unverified");
		assert.deepEqual(result.notes, []);
	});

	it("adds up what was spent", async () => {
		const usage = { inputTokens: 9000, outputTokens: 100, cachedTokens: 10, reasoningTokens: 40 };
		const answer = forgetful(["retrieval"], () => ({ evidence: [truth] }));
		const { review: result } = await reviewBy((asked, request, turn) => {
			const text = answer(asked, request, turn);
			assert.ok(typeof text === "string");
			return [
				{ type: "delta", text },
				{ type: "done", usage },
			];
		});
		assert.deepEqual(result.usage, { inputTokens: 18_000, outputTokens: 200, cachedTokens: 20, reasoningTokens: 80 });
		assert.equal(result.requests, 2);
		assert.equal(result.promptVersion, 2);
	});

	it("does not make a review fail when asking again fails", async () => {
		const answer = forgetful(["retrieval", "objective"], () => ({ evidence: [truth] }));
		const { review: result, model } = await reviewBy((asked, request, turn) =>
			asked.again
				? [{ type: "failed", failure: { kind: "quota", message: "The account has no credit left." } }]
				: answer(asked, request, turn),
		);
		assert.equal(model.requests.length, 2);
		assert.equal(result.failure, undefined);
		assert.deepEqual(
			result.rows.map((row) => row.state),
			["unverified", "unverified", "grounded", "grounded"],
		);
		assert.ok(
			result.notes!.includes("Asking again failed, what was found before stands: The account has no credit left."),
		);
	});

	it("stops asking when the person stops it, and keeps what was found", async () => {
		const stop = new AbortController();
		const answer = forgetful(["retrieval", "objective"], () => ({ evidence: [truth] }));
		const model = scriptedModel((asked, request, turn) => {
			if (asked.again) {
				stop.abort();
			}
			return answer(asked, request, turn);
		});
		const { review: result } = await readReview(review(sampleRequest(model), stop.signal));
		assert.equal(model.requests.length, 2);
		assert.equal(result.failure, undefined);
		assert.equal(result.rows.filter((row) => row.state === "unverified").length, 2);
		assert.ok(result.notes!.includes("You stopped it while it asked again; what it had found before stands."));
	});

	it("takes a second finding back when the server cut that request", async () => {
		const answer = forgetful(["retrieval"], () => ({ evidence: [truth] }));
		const { review: result } = await reviewBy((asked, request, turn) => {
			const text = answer(asked, request, turn);
			assert.ok(typeof text === "string");
			const inputTokens = asked.again ? 50 : 9000;
			return [
				{ type: "delta", text },
				{ type: "done", usage: { inputTokens, outputTokens: 100, cachedTokens: null } },
			];
		});
		assert.equal(result.failure, undefined);
		assert.equal(result.rows[1]!.state, "unverified");
		assert.match(result.rows[1]!.finding!.stateReason!, /quantum ledger/);
	});
});

describe("a model that does not quote", () => {
	it("is called weak when asked twice, has no score, and the checks lead", async () => {
		const { review: result } = await reviewBy(
			(asked) => allIds(asked, (id) => ({ evidence: [id === "objective" ? truth : invented] })),
			{
				checks: [check],
				// one grounded item of four, but most of the weight
				criteria: sampleCriteria.map((one) => (one.id === "objective" ? { ...one, weight: 90 } : one)),
			},
		);
		assert.equal(result.weak, true);
		assert.ok(result.coverage > 0.9);
		assert.equal(result.score, null);
		assert.equal(result.notes![0], "This model did not quote your text.");
		assert.deepEqual(result.findings[0], check);
		assert.equal(result.findings.length, 5);
	});

	it("is not called weak at a third, nor for what the text does not have", async () => {
		const third = sampleCriteria.slice(0, 3);
		const { review: one } = await reviewBy(
			(asked) => allIds(asked, (id) => ({ evidence: [id === "objective" ? truth : invented] })),
			{ criteria: third },
		);
		assert.equal(one.weak, undefined);
		const { review: other } = await reviewBy((asked) =>
			allIds(asked, () => ({ verdict: "not_addressed", evidence: [absenceOf("most popular")] })),
		);
		assert.equal(other.weak, undefined);
	});

	it("is seen with one call too", async () => {
		const { review: result } = await reviewBy((asked) => allIds(asked, () => ({ evidence: [invented] })), {
			repairs: 0,
		});
		assert.equal(result.weak, true);
		assert.equal(result.requests, 1);
	});

	it("is not judged by a review that failed", async () => {
		const { review: result } = await reviewBy((asked) => [
			{ type: "delta", text: replyText(asked, [replyFinding("objective", { evidence: [invented] })]).slice(0, -60) },
			{ type: "failed", failure: { kind: "server", message: "The service failed." } },
		]);
		assert.equal(result.failure?.kind, "server");
		assert.equal(result.weak, undefined);
		assert.equal(result.requests, 1);
	});
});
