import assert from "node:assert/strict";

import fc from "fast-check";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";

describe("LineIndex", () => {
	it("turns any offset into a position and back", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("a", "é", "😀", "\n") }), fc.nat(), (text, n) => {
				const offset = n % (text.length + 1);
				const index = new LineIndex(text);
				assert.equal(index.offsetAt(index.positionAt(offset)), offset);
			}),
		);
	});

	it("ends a line at LF, CRLF and a lone CR", () => {
		const index = new LineIndex("a\r\nb\rc\nd");
		assert.deepEqual(
			[0, 1, 2, 3].map((line) => index.line(line)),
			["a", "b", "c", "d"],
		);
	});
});
