import assert from "node:assert/strict";

import { instructionSpans } from "../../../../src/core/review/instructionSpans.ts";
import { emptyObjections } from "../../../../src/core/review/measure/emptyObjections.ts";

describe("the empty objections", () => {
	for (const { id, text } of emptyObjections) {
		it(`are put to the court, ${id} too: it gives no order`, () => {
			assert.deepEqual(instructionSpans(text), []);
			assert.ok((text.match(/\p{L}+/gu)?.length ?? 0) >= 10);
		});
	}
});
