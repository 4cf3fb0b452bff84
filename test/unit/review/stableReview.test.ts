import assert from "node:assert/strict";

import { isMinority } from "../../../src/core/review/agreement.ts";
import type { FindingVerdict } from "../../../src/core/review/finding.ts";
import { review } from "../../../src/core/review/review.ts";
import { stableReview } from "../../../src/core/review/stableReview.ts";
import { readReview, sampleCriteria, sampleRequest } from "../../support/sampleReview.ts";
import { type ScriptedAnswer, scriptedModel } from "../../support/scriptedModel.ts";
import { quoteOf, replyFinding, replyText, trueQuotes } from "../../support/scriptedReply.ts";

/** One string a reading, one letter an item: m(et), p(artial), n(ot met), u(nverified), - (left out). */
function reading(...readings: readonly string[]): ScriptedAnswer {
	const verdicts: Readonly<Record<string, FindingVerdict>> = { m: "met", p: "partial", n: "not_met", u: "met" };
	let turn = -1;
	let receipt = "";
	return (asked) => {
		turn += asked.receipt === receipt ? 0 : 1;
		receipt = asked.receipt;
		const said = readings[turn] ?? "";
		const quote = trueQuotes(asked)[0] ?? quoteOf("none", "");
		return replyText(
			asked,
			asked.criteria.flatMap((id) => {
				const letter = said[sampleCriteria.findIndex((one) => one.id === id)] ?? "-";
				const verdict = verdicts[letter];
				const evidence = [letter === "u" ? quoteOf("design", "words that nobody has ever written here") : quote];
				return verdict === undefined
					? []
					: [replyFinding(id, { verdict, evidence, reasoning: `Reading ${turn + 1}.` })];
			}),
		);
	};
}

function readings(runs: number) {
	let fresh = 0;
	return { runs, fresh: () => ({ nonce: `n${++fresh}`, receipt: `R${fresh}` }) };
}

async function read(answer: ScriptedAnswer, runs: number) {
	const model = scriptedModel(answer);
	const seen = await readReview(stableReview(sampleRequest(model), readings(runs), new AbortController().signal));
	return { ...seen, model };
}

describe("a text that is read several times", () => {
	it("is one review where it is read once", async () => {
		const answer = () => reading("mpnm");
		const signal = new AbortController().signal;
		const plain = await readReview(review(sampleRequest(scriptedModel(answer())), signal));
		const stable = await readReview(stableReview(sampleRequest(scriptedModel(answer())), readings(1), signal));
		assert.deepEqual(stable.events, plain.events);
	});

	it("says of each item what most readings say, in the words of the first that says so", async () => {
		const { review: result } = await read(reading("mpnm", "mnnp", "mnnp"), 3);
		assert.deepEqual(
			result.rows.map((row) => [row.finding?.verdict, row.agreement, row.finding?.message]),
			[
				["met", { of: 3, same: 3 }, "Reading 1."],
				["not_met", { of: 3, same: 2 }, "Reading 2."],
				["not_met", { of: 3, same: 3 }, "Reading 1."],
				["partial", { of: 3, same: 2 }, "Reading 2."],
			],
		);
		// weights 2, 2, 1, 1
		assert.equal(result.score, (2 + 0.5) / 6);
		assert.equal(result.findings.length, 4);
	});

	it("folds what one of three readings says, and counts it for nothing", async () => {
		const { review: result } = await read(reading("mmmm", "mmmp", "mmmn"), 3);
		const row = result.rows[3]!;
		assert.deepEqual(row.agreement, { of: 3, same: 1 });
		assert.ok(isMinority(row.agreement!));
		assert.equal(row.state, "grounded");
		assert.equal(result.coverage, 5 / 6);
		assert.equal(result.score, 1);
		assert.ok(result.notes?.some((note) => note.startsWith("1 item was judged alike by less than half")));
	});

	it("counts only readings with evidence: met twice on invented words is no majority", async () => {
		const { review: result } = await read(reading("ummm", "ummm", "pmmm"), 3);
		assert.equal(result.rows[0]?.finding?.verdict, "partial");
		assert.deepEqual(result.rows[0]?.agreement, { of: 3, same: 1 });
		const none = (await read(reading("ummm", "ummm", "ummm"), 3)).review;
		assert.equal(none.rows[0]?.state, "unverified");
		assert.deepEqual(none.rows[0]?.agreement, { of: 3, same: 3 });
	});

	it("takes the stricter of two that as many readings say", async () => {
		const { review: result } = await read(reading("m", "m", "n", "n", "u"), 5);
		assert.equal(result.rows[0]?.finding?.verdict, "not_met");
		assert.ok(isMinority(result.rows[0]?.agreement ?? { of: 1, same: 1 }));
	});

	it("asks each time with a receipt of its own, and adds the tokens up", async () => {
		const answer = reading("mmmm", "mmmm", "mmmm");
		const model = scriptedModel((asked, request, turn) => [
			{ type: "delta", text: answer(asked, request, turn) as string },
			{ type: "done", usage: { inputTokens: 3000, outputTokens: 10, cachedTokens: turn === 0 ? null : 2000 } },
		]);
		const { review: result } = await readReview(
			stableReview(sampleRequest(model), readings(3), new AbortController().signal),
		);
		assert.equal(new Set(model.requests.map((request) => request.candidate)).size, 3);
		assert.deepEqual(result.usage, { inputTokens: 9000, outputTokens: 30, cachedTokens: 4000 });
	});

	it("has the events of a review: rows as they come, one result, last", async () => {
		const { events } = await read(reading("mmmm", "mmmm", "mmmm"), 3);
		assert.equal(events.filter((event) => event.type === "started").length, 1);
		assert.deepEqual(
			events.map((event) => event.type).filter((type) => type === "finished"),
			["finished"],
		);
		const firstProgress = events.findIndex((event) => event.type === "progress");
		assert.equal(
			events.slice(0, firstProgress).filter((event) => event.type === "row" && event.row.finding !== undefined).length,
			4,
		);
		assert.deepEqual(events[firstProgress], { type: "progress", message: "Reading 2 of 3: 1 of 4 items." });
	});

	it("keeps what was finished when it is stopped or fails on the way, without a score", async () => {
		const stop = new AbortController();
		const answer = reading("mmmm", "pmmm");
		const model = scriptedModel((asked, request, turn) => {
			if (turn === 1) {
				stop.abort();
			}
			return answer(asked, request, turn);
		});
		const { review: stopped } = await readReview(stableReview(sampleRequest(model), readings(3), stop.signal));
		assert.equal(stopped.failure?.kind, "cancelled");
		assert.equal(stopped.score, null);
		assert.deepEqual(
			stopped.rows.map((row) => row.agreement),
			[1, 1, 1, 1].map(() => ({ of: 1, same: 1 })),
		);

		const again = reading("mmmm", "pmmm");
		const broken = scriptedModel((asked, request, turn) =>
			turn === 2
				? [{ type: "failed", failure: { kind: "quota", message: "No credit." } }]
				: again(asked, request, turn),
		);
		const { review: failed } = await readReview(
			stableReview(sampleRequest(broken), readings(5), new AbortController().signal),
		);
		assert.equal(failed.failure?.kind, "quota");
		assert.equal(broken.requests.length, 3);
		assert.deepEqual(
			failed.rows.map((row) => row.agreement?.of),
			[2, 2, 2, 2],
		);
	});

	it("leaves rows that were kept from an earlier review as they are", async () => {
		const { review: before } = await read(reading("mmmm", "mmmm", "pmmm"), 3);
		const previous = before.rows.slice(0, 1);
		const model = scriptedModel(reading("-nnn", "-nnn", "-nnn"));
		const { review: result } = await readReview(
			stableReview(sampleRequest(model, { previous }), readings(3), new AbortController().signal),
		);
		assert.deepEqual(result.rows[0], previous[0]);
		assert.deepEqual(result.rows[1]?.agreement, { of: 3, same: 3 });
	});
});
