import assert from "node:assert/strict";

import { ownCaseText, parseOwnCases } from "../../../src/core/practice/ownCases.ts";

describe("parseOwnCases", () => {
	it("reads cases with and without an expected output", () => {
		assert.deepEqual(parseOwnCases("- in: [[1, 2], 3]\n  out: 4\n- in: [[], 0]\n  out:\n"), {
			ok: true,
			value: [
				{ id: "mine-1", in: [[1, 2], 3], out: 4 },
				{ id: "mine-2", in: [[], 0] },
			],
		});
	});

	it("takes a file of comments as no cases", () => {
		assert.deepEqual(parseOwnCases("# mine\n"), { ok: true, value: [] });
	});

	it("names the line of a broken case", () => {
		const parsed = parseOwnCases("- in: [1]\n- out: 2\n");
		assert.ok(!parsed.ok);
		assert.equal(parsed.error.lineBase0, 1);
	});

	it("names a number that it would change, and keeps those that it does not", () => {
		const large = parseOwnCases("- in: [1]\n- in: [[9007199254740993]]\n");
		assert.ok(!large.ok);
		assert.equal(large.error.lineBase0, 1);
		assert.match(large.error.message, /^9007199254740993 cannot be kept in this file\./);
		assert.equal(parseOwnCases("- in: [.nan]\n").ok, false);
		const exact = parseOwnCases("- in: [9007199254740991, -3, 2.5, 1e300]\n");
		assert.deepEqual(exact.ok && exact.value[0]?.in, [9007199254740991, -3, 2.5, 1e300]);
	});

	it("reads back a case that was written with a comment of several lines", () => {
		const text = ownCaseText({
			input: { a: [["x", 1]] },
			output: [["é: #", null]],
			comment: "One rule.\nAnother: two.",
		});
		assert.match(text, /^# One rule\.\n# Another: two\.\n- in: /);
		assert.deepEqual(parseOwnCases(text + ownCaseText({ input: [1] })), {
			ok: true,
			value: [
				{ id: "mine-1", in: { a: [["x", 1]] }, out: [["é: #", null]] },
				{ id: "mine-2", in: [1] },
			],
		});
	});

	it("names the line of broken YAML", () => {
		const parsed = parseOwnCases("- in: [1]\n- in: [1, 2\n");
		assert.ok(!parsed.ok);
		assert.ok(parsed.error.lineBase0 >= 1);
	});
});
