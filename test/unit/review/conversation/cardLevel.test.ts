import assert from "node:assert/strict";

import { cardLevel, pointsFor } from "../../../../src/core/review/conversation/cardLevel.ts";

describe("the level that the count of key points makes", () => {
	it("is mid from six of ten, senior from eight, staff from nine", () => {
		const levels = Array.from({ length: 11 }, (_, carried) => cardLevel(carried, 0, 10));
		assert.deepEqual(levels, [...Array(6).fill("below"), "mid", "mid", "senior", "staff", "staff"]);
	});

	it("falls by one point for each thing that counts against the answer, and never below none", () => {
		assert.equal(cardLevel(8, 1, 10), "mid");
		assert.equal(cardLevel(6, 1, 10), "below");
		assert.equal(cardLevel(0, 5, 10), "below");
	});

	it("asks for the same share of a card with fewer points", () => {
		assert.deepEqual([pointsFor("mid", 7), pointsFor("senior", 7), pointsFor("staff", 7)], [5, 6, 7]);
		assert.equal(cardLevel(7, 0, 7), "staff");
	});
});
