import assert from "node:assert/strict";

import { answerMark } from "../../../src/core/judge/answerMark.ts";
import type { Signature } from "../../../src/core/problem/problem.ts";
import type { Wire } from "../../../src/core/problem/wire.ts";

const signature: Signature = { kind: "function", name: "f", params: [], returns: "any" };
const exact = { compare: { kind: "exact" }, signature } as const;
const unordered = { compare: { kind: "unordered" }, signature } as const;
const float = { compare: { kind: "float", rtol: 1e-9, atol: 1e-9 }, signature } as const;
const markOf = (value: Wire, problem: Parameters<typeof answerMark>[1] = exact) =>
	answerMark({ kind: "returned", value }, problem);

describe("answerMark", () => {
	it("is the same for the same wrong answer in two languages", () => {
		assert.equal(markOf({ $t: [1, { $f: "2.0" }] }), markOf([{ $f: "1.0" }, 2]));
		assert.equal(markOf({ $d: [["a", 1]] }), markOf({ $d: [["a", { $f: "1.0" }]] }));
	});

	it("is the same for numbers that rounding made different, and not for others", () => {
		assert.equal(markOf({ $f: "0.30000000000000004" }), markOf({ $f: "0.3" }));
		assert.notEqual(markOf({ $f: "0.3001" }), markOf({ $f: "0.3" }));
		assert.notEqual(markOf(10_000_001), markOf(10_000_002), "whole numbers are not rounded");
	});

	it("is the same for a large number that came out whole in one language only", () => {
		assert.equal(markOf(3_457_792_800, float), markOf({ $f: "3457792800.0000005" }, float));
		assert.equal(markOf(3_457_792_800, float), markOf({ $f: "3457792800.0" }, float));
		assert.equal(markOf({ $i: "36028797018963968" }, float), markOf({ $f: "36028797018963968.0" }, float));
		assert.equal(markOf(3_457_792_800), markOf({ $f: "3457792800.0" }), "nothing is rounded where it is exact");
	});

	it("is as coarse as the problem's tolerance", () => {
		const loose = { compare: { kind: "float", rtol: 1e-6, atol: 1e-6 }, signature } as const;
		assert.equal(markOf({ $f: "1.9599639845" }, loose), markOf({ $f: "1.9599635" }, loose));
		assert.notEqual(markOf({ $f: "1.9599639845" }, float), markOf({ $f: "1.9599635" }, float));
	});

	it("minds the order of a list only where the problem does", () => {
		assert.notEqual(markOf([1, 2]), markOf([2, 1]));
		assert.equal(markOf([1, 2], unordered), markOf([2, 1], unordered));
	});

	it("tells an answer with a changed argument from one without", () => {
		assert.notEqual(answerMark({ kind: "returned", value: 1, argsAfter: [2] }, exact), markOf(1));
	});

	it("knows an exception as an exception: its name is another in every language", () => {
		const threw = (type: string) => answerMark({ kind: "threw", type, message: type, frames: [] }, exact);
		assert.equal(threw("ZeroDivisionError"), threw("RangeError"));
		assert.notEqual(threw("RangeError"), answerMark({ kind: "time-limit", frames: [] }, exact));
	});
});
