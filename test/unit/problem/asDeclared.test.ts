import assert from "node:assert/strict";

import { asDeclared } from "../../../src/core/problem/asDeclared.ts";
import { formatOutputWire } from "../../../src/core/problem/formatValue.ts";
import type { Signature } from "../../../src/core/problem/problem.ts";
import { parseValueType, type ValueType } from "../../../src/core/problem/valueType.ts";

function type(text: string): ValueType {
	const parsed = parseValueType(text);
	assert.ok(parsed.ok);
	return parsed.value;
}

describe("asDeclared", () => {
	it("shows the lists of a reference as the tuples of the signature, however deep", () => {
		assert.deepEqual(asDeclared([["ana", [1, 2]]], type("list[tuple[string, tuple[int, int]]]")), [
			{ $t: ["ana", { $t: [1, 2] }] },
		]);
		assert.deepEqual(asDeclared({ $d: [["a", [1, 2]]] }, type("map[string, tuple[int, int]]")), {
			$d: [["a", { $t: [1, 2] }]],
		});
	});

	it("leaves what does not fit as it is", () => {
		assert.deepEqual(asDeclared([1, 2, 3], type("tuple[int, int]")), [1, 2, 3]);
		assert.deepEqual(asDeclared("x", type("list[tuple[int, int]]")), "x");
		assert.equal(asDeclared(null, type("optional[tuple[int, int]]")), null);
	});

	it("makes an expected output read alike in samples and in hidden cases", () => {
		const signature: Signature = {
			kind: "function",
			name: "sessions",
			params: [],
			returns: "list[tuple[string, int]]",
		};
		assert.equal(formatOutputWire(signature, [["ana", 1]], "python"), '[("ana", 1)]');
		assert.equal(formatOutputWire(signature, [{ $t: ["ana", 1] }], "python"), '[("ana", 1)]');
	});
});
