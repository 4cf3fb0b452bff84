import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { measuredCards } from "../../../../src/cli/cards.ts";
import { answerKinds, isHeldOut } from "../../../../src/core/review/conversation/knownAnswer.ts";
import { type Recognition, sumOf } from "../../../../src/core/review/conversation/recognition.ts";
import { recognitionPage } from "../../../../src/core/review/conversation/recognitionPage.ts";
import { shareOf } from "../../../../src/core/review/measure/proportion.ts";

const repository = resolve(import.meta.dirname, "../../../..");

describe("the recognition of answers of known level", () => {
	const cards = measuredCards(repository);
	const heldOut = sumOf(cards.map((card) => card.heldOut));

	it("finds at least 80 % of the points in answers that nobody looked at while tuning", () => {
		assert.ok((shareOf(heldOut.recall) ?? 0) >= 0.8);
	});

	it("credits at most 5 % of the points that they do not make", () => {
		assert.ok((shareOf(heldOut.falseCredit) ?? 1) <= 0.05);
	});

	it("does both for every single card", () => {
		const tooLow = cards.filter((card) => (shareOf(card.heldOut.recall) ?? 0) < 0.8);
		const tooFree = cards.filter((card) => (shareOf(card.heldOut.falseCredit) ?? 1) > 0.05);
		assert.deepEqual(
			[...tooLow, ...tooFree].map(({ slug }) => slug),
			[],
		);
	});

	it("is measured for every card on both halves, with points that are made and points that are not", () => {
		const measured = ({ recall, falseCredit }: Recognition) => recall.all + falseCredit.all;
		assert.deepEqual(
			cards.filter(({ tuned, heldOut: held }) => measured(tuned) === 0 || measured(held) === 0),
			[],
		);
		assert.ok(heldOut.recall.all >= 100 && heldOut.falseCredit.all >= 60);
	});

	it("holds back half of the answers to each card, by its number", () => {
		for (let card = 1; card <= 20; card++) {
			assert.equal(answerKinds.filter((kind) => isHeldOut(`KC${card}`, kind)).length, 2);
		}
		assert.deepEqual(
			answerKinds.filter((kind) => isHeldOut("KC2", kind)),
			["paraphrase", "partial"],
		);
	});

	it("is what docs/cards.md says (npm run -s woodshed -- cards writes it)", () => {
		assert.equal(readFileSync(resolve(repository, "docs/cards.md"), "utf8"), recognitionPage(cards));
	});
});
