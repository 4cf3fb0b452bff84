import assert from "node:assert/strict";

import { batchInput, batchProgram, withoutNumber } from "../../../src/core/problem/mutantBatch.ts";
import type { Signature } from "../../../src/core/problem/problem.ts";

const sum: Signature = {
	kind: "function",
	name: "tiny_sum",
	params: [{ name: "items", type: "list[int]" }],
	returns: "int",
};
const counter: Signature = {
	kind: "class",
	name: "Counter",
	init: [{ name: "start", type: "int" }],
	methods: [{ name: "count_up", params: [{ name: "by", type: "int" }], returns: "int" }],
};

describe("a batch of mutants", () => {
	it("takes the number of a program before the arguments of a function, or of a constructor", () => {
		assert.deepEqual(batchInput(sum, 3, [[1, 2]]), [3, [1, 2]]);
		const script = [
			["new", 5],
			["count_up", 1],
		];
		assert.deepEqual(batchInput(counter, 3, script), [
			["new", 3, 5],
			["count_up", 1],
		]);
		assert.deepEqual(withoutNumber(sum, [3, [1, 2]]), [[1, 2]]);
		assert.deepEqual(withoutNumber(counter, batchInput(counter, 3, script)), script);
	});

	it("is called as the solutions are, in the spelling of its language", () => {
		const python = batchProgram(counter, "python", ["a", "b"]);
		assert.match(python.source, /^class Counter:\n {4}def __new__[\s\S]*\n {4}def count_up\(self, \*args\):/m);
		const javascript = batchProgram(sum, "javascript", ["a", "b"]);
		assert.match(javascript.source, /^export function tinySum\(mutant, \.\.\.args\)/m);
		assert.deepEqual(javascript.signature, { ...sum, params: [{ name: "mutant", type: "int" }, ...sum.params] });
	});
});
