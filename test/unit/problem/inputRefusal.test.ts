import assert from "node:assert/strict";
import fc from "fast-check";

import { encodeInput } from "../../../src/core/problem/encodeInput.ts";
import { unreachedBounds } from "../../../src/core/problem/gateBounds.ts";
import { inputRefusal } from "../../../src/core/problem/inputRefusal.ts";
import type { Problem } from "../../../src/core/problem/problem.ts";

const problem: Pick<Problem, "signature" | "constants"> = {
	signature: {
		kind: "function",
		name: "f",
		params: [
			{ name: "rows", type: "list[tuple[string, int]]", min: -5, max: "MOST", minLength: 1, maxLength: 4 },
			{ name: "label", type: "string", maxLength: 3 },
		],
		returns: "int",
	},
	constants: { MOST: 7 },
};

const cache: Pick<Problem, "signature" | "constants"> = {
	signature: {
		kind: "class",
		name: "Cache",
		init: [{ name: "capacity", type: "int", min: 1 }],
		methods: [{ name: "put", params: [{ name: "size", type: "int", min: 0, max: 9 }], returns: "none" }],
	},
	constants: {},
};

describe("inputRefusal", () => {
	it("accepts exactly the inputs within the bounds", () => {
		const input = fc.tuple(
			fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.integer({ min: -8, max: 10 })), { maxLength: 6 }),
			fc.string({ maxLength: 5 }),
		);
		fc.assert(
			fc.property(input, ([rows, label]) => {
				const legal =
					rows.length >= 1 &&
					rows.length <= 4 &&
					rows.every(([, value]) => value >= -5 && value <= 7) &&
					Array.from(label).length <= 3;
				const wire = encodeInput(problem.signature, [rows, label]);
				assert.ok(wire.ok);
				assert.equal(inputRefusal(problem, wire.value) === null, legal);
			}),
		);
	});

	it("names argument and bound", () => {
		assert.equal(inputRefusal(problem, [[{ $t: ["a", 8] }], "x"]), "rows holds 8, above 7.");
		assert.equal(inputRefusal(problem, [[], "x"]), "rows has length 0, below 1.");
		assert.equal(inputRefusal(problem, [[["a", 1]], "x"]), "rows[0] is not a tuple of 2.");
		assert.equal(inputRefusal(problem, [[{ $t: ["a", 1] }]]), "2 arguments are needed, 1 is given.");
		assert.equal(
			inputRefusal(cache, [
				["new", 1],
				["put", 10],
			]),
			"put: size holds 10, above 9.",
		);
		assert.equal(inputRefusal(cache, [["put", 1]]), '"new" must be the first operation and only that.');
		assert.equal(inputRefusal(cache, [["new", 1], ["drop"]]), 'Cache has no method "drop".');
	});

	it("compares whole numbers beyond 2^53 and floats with bounds too", () => {
		assert.equal(
			inputRefusal(cache, [["new", { $i: "-99999999999999999999" }]]),
			"new: capacity holds -100000000000000000000, below 1.",
		);
	});
});

describe("unreachedBounds", () => {
	it("names every bound that no input reaches", () => {
		assert.deepEqual(unreachedBounds(problem, [[[{ $t: ["a", 7] }, { $t: ["a", -5] }], "xyz"]]), [
			"rows: minLength 1 is reached by no case.",
			"rows: maxLength 4 is reached by no case.",
		]);
		assert.deepEqual(unreachedBounds(problem, [[[{ $t: ["a", 6] }], ""]]), [
			"rows: min -5 is reached by no case.",
			"rows: max MOST (7) is reached by no case.",
			"rows: maxLength 4 is reached by no case.",
			"label: maxLength 3 is reached by no case.",
		]);
		assert.deepEqual(
			unreachedBounds(cache, [
				[
					["new", 1],
					["put", 0],
					["put", 9],
				],
			]),
			[],
		);
	});
});
