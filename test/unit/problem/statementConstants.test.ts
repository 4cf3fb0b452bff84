import assert from "node:assert/strict";

import { formatPackFault } from "../../../src/core/problem/packFault.ts";
import { handTypedConstants, putInConstants } from "../../../src/core/problem/statementConstants.ts";

const constants = { MAX_PLAYS: 100_000, GAP_S: 1800, SHARE: 0.25, FEW: 3, UNIT: "ms" };
const byHand = (text: string) =>
	handTypedConstants("statement.md", text, constants).map((fault) => formatPackFault(fault));

describe("constants in a statement", () => {
	it("are put in, large ones grouped by thousands", () => {
		const { text, faults } = putInConstants(
			"statement.md",
			"{{MAX_PLAYS}} {{GAP_S}} {{SHARE}} {{ UNIT }} {{not one}}",
			constants,
		);
		assert.equal(text, "100,000 1800 0.25 ms {{not one}}");
		assert.deepEqual(faults, []);
	});

	it("are reported when typed by hand, in any spelling, with the name to write", () => {
		assert.deepEqual(byHand("At most 100,000 plays\nwith gaps of 1800 s, `100_000`."), [
			"statement.md:1:9: 100,000 is typed by hand; write {{MAX_PLAYS}}",
			"statement.md:2:14: 1800 is typed by hand; write {{GAP_S}}",
			"statement.md:2:23: 100_000 is typed by hand; write {{MAX_PLAYS}}",
		]);
	});

	it("are not seen in small numbers, other numbers, words, or code blocks", () => {
		assert.deepEqual(byHand("3 songs, 18000 s, v1800, {{GAP_S}}\n```\ngap = 1800\n```\n1801"), []);
	});
});
