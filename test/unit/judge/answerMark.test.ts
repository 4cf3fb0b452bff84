import assert from "node:assert/strict";

import { answerMark } from "../../../src/core/judge/answerMark.ts";
import type { Wire } from "../../../src/core/problem/wire.ts";

const markOf = (value: Wire, anyOrder = false) => answerMark({ kind: "returned", value }, anyOrder);

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

	it("minds the order of a list only where the problem does", () => {
		assert.notEqual(markOf([1, 2]), markOf([2, 1]));
		assert.equal(markOf([1, 2], true), markOf([2, 1], true));
	});

	it("tells an answer with a changed argument from one without", () => {
		assert.notEqual(answerMark({ kind: "returned", value: 1, argsAfter: [2] }, false), markOf(1));
	});

	it("knows an exception as an exception: its name is another in every language", () => {
		const threw = (type: string) => answerMark({ kind: "threw", type, message: type, frames: [] }, false);
		assert.equal(threw("ZeroDivisionError"), threw("RangeError"));
		assert.notEqual(threw("RangeError"), answerMark({ kind: "time-limit", frames: [] }, false));
	});
});
