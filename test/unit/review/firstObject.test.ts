import assert from "node:assert/strict";
import fc from "fast-check";

import { firstObject } from "../../../src/core/review/firstObject.ts";

describe("the first object in a text", () => {
	it("is found between any sentences and fences, braces in strings included", () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
				fc.constantFrom("", "Here is {the} reply:\n```json\n", "{} and \n"),
				fc.constantFrom("", "\n```\nThat is all.", " }{ "),
				(value, before, after) => {
					const text = JSON.stringify(value, null, 2);
					assert.equal(firstObject(before + text + after)?.text, text);
				},
			),
		);
	});

	it("is none where it never closes, is no JSON, or holds nothing", () => {
		for (const text of ["", "prose", '{"a": 1', "{a: 1}", "{}", "[1, 2]", "{".repeat(100_000)]) {
			assert.equal(firstObject(text), null, text.slice(0, 20));
		}
	});
});
