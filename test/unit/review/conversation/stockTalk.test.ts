import assert from "node:assert/strict";

import { isStockTalk } from "../../../../src/core/review/conversation/stockTalk.ts";

describe("stock talk", () => {
	it("is that a thing has its place, and that there are ways to do it", () => {
		for (const text of [
			"Seasonality can also play a role here.",
			"Caching plays an important part in this.",
			"Latency and cost need to be considered.",
			"False negatives should always be taken into account.",
			"There are many different methods for that.",
		]) {
			assert.ok(isStockTalk(text), text);
		}
	});

	it("is neither a number of ways, nor what somebody does, nor what is popular where it is shown", () => {
		for (const text of [
			"There are really three ways to do it.",
			"We play a song of the same artist.",
			"The skips should be weighed by how far they were heard.",
			"If that is missing, we show what is popular in the country.",
		]) {
			assert.ok(!isStockTalk(text), text);
		}
		assert.ok(isStockTalk("Batch is very popular."));
	});
});
