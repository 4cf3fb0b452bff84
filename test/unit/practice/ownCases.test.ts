import assert from "node:assert/strict";

import { parseOwnCases } from "../../../src/core/practice/ownCases.ts";

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

	it("names the line of broken YAML", () => {
		const parsed = parseOwnCases("- in: [1]\n- in: [1, 2\n");
		assert.ok(!parsed.ok);
		assert.ok(parsed.error.lineBase0 >= 1);
	});
});
