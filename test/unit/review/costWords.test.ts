import assert from "node:assert/strict";

import { expectedWords, type Price, usedWords } from "../../../src/core/review/costWords.ts";
import { expectedCost } from "../../../src/core/review/expectedCost.ts";
import { review } from "../../../src/core/review/review.ts";
import { readReview, sampleCriteria, sampleRequest } from "../../support/sampleReview.ts";
import { scriptedModel } from "../../support/scriptedModel.ts";
import { replyFinding, replyText, trueQuotes } from "../../support/scriptedReply.ts";

const price: Price = { inputPerMillion: 2, outputPerMillion: 8, currency: "USD", asOf: "2026-11" };
const plain = (words: string | null) => words?.replaceAll("\u00a0", " ");

describe("what a review costs", () => {
	it("is said before as an estimate, with money only from a price that somebody wrote down", () => {
		const cost = { requests: 1, inputTokens: 6180, outputTokens: 1800 };
		assert.equal(plain(expectedWords(cost, null)), "about 6 200 tokens in, up to 1 800 out, price unknown");
		assert.match(plain(expectedWords(cost, price)) ?? "", /, at most 0\.03 USD \(prices of 2026-11\)$/);
	});

	it("is said after as it was measured, cached and hidden tokens too, and never as 0.00", () => {
		const usage = { inputTokens: 6214, outputTokens: 1204, cachedTokens: 5000, reasoningTokens: 300 };
		assert.equal(
			plain(usedWords(usage, price)),
			"6 214 tokens in (5 000 cached), 1 204 out (300 of them reasoning), at most 0.02 USD (prices of 2026-11)",
		);
		const small = { inputTokens: 100, outputTokens: 10, cachedTokens: null };
		assert.equal(plain(usedWords(small, price)), "100 tokens in, 10 out, less than 0.01 USD (prices of 2026-11)");
		assert.equal(plain(usedWords(small, null)), "100 tokens in, 10 out");
		assert.equal(usedWords({ inputTokens: null, outputTokens: null, cachedTokens: null }, price), null);
	});

	it("is expected to be no less than what the requests of the review hold", async () => {
		for (const contextTokens of [null, 9000, 4800]) {
			const model = scriptedModel(
				(asked) =>
					replyText(
						asked,
						asked.criteria.map((id) => replyFinding(id)),
					),
				{
					contextTokens,
				},
			);
			const request = sampleRequest(model);
			const cost = expectedCost(request);
			await readReview(review(request, new AbortController().signal));
			const first = model.requests.slice(0, cost.requests);
			assert.equal(first.length, cost.requests);
			const characters = first.map((one) => one.system.length + one.stable.length + one.candidate.length);
			assert.ok(cost.inputTokens >= characters.reduce((sum, one) => sum + one, 0) / 4);
			assert.equal(
				cost.outputTokens,
				first.reduce((sum, one) => sum + one.maxOutputTokens, 0),
			);
		}
	});
});

describe("a model that is asked once a review", () => {
	const one = { oneCall: true } as const;
	const stop = new AbortController().signal;

	it("is not asked again for what it left out, and says what stays unreviewed", async () => {
		const model = scriptedModel((asked) => {
			const [id = ""] = asked.criteria;
			return replyText(asked, [replyFinding(id, { evidence: trueQuotes(asked).slice(0, 1) })]);
		}, one);
		const { review: result } = await readReview(review(sampleRequest(model), stop));
		assert.equal(model.requests.length, 1);
		assert.equal(result.failure, undefined);
		assert.equal(result.rows.filter((row) => row.state === "not-reviewed").length, 3);
		assert.match(result.notes?.join(" ") ?? "", /left out 3 of the items; they stay unreviewed/);
	});

	it("is not asked again for prose or after a failure", async () => {
		const prose = scriptedModel(() => "Your design is very good.", one);
		const { review: first } = await readReview(review(sampleRequest(prose), stop));
		assert.deepEqual([first.failure?.kind, prose.requests.length], ["malformed", 1]);
		assert.equal(first.rawReply, "Your design is very good.");
		const busy = scriptedModel(() => [{ type: "failed", failure: { kind: "rate", message: "Busy." } }], one);
		const { review: second } = await readReview(review(sampleRequest(busy), stop));
		assert.deepEqual([second.failure?.kind, busy.requests.length], ["rate", 1]);
	});

	it("gets a text that needs several requests only when the person asked for parts", async () => {
		const made = () =>
			scriptedModel(
				(asked) =>
					replyText(
						asked,
						asked.criteria.map((id) => replyFinding(id)),
					),
				{
					...one,
					contextTokens: 4800,
				},
			);
		const whole = made();
		const { review: refused } = await readReview(review(sampleRequest(whole), stop));
		assert.deepEqual([refused.failure?.kind, whole.requests.length], ["context", 0]);
		const parts = made();
		const request = sampleRequest(parts, { itemsPerCall: 2 });
		await readReview(review(request, stop));
		assert.equal(parts.requests.length, expectedCost(request).requests);
		assert.ok(parts.requests.length > 1 && sampleCriteria.length >= parts.requests.length);
	});
});
