import assert from "node:assert/strict";

import { carryRows } from "../../../src/core/review/carryRows.ts";
import type { Finding } from "../../../src/core/review/finding.ts";
import { sampleFinding } from "../../support/sampleRecord.ts";

const before = "first line\nWe serve the most popular shelves.\nWe retrain each night.\n";
const quoting = (words: string, over: Partial<Finding> = {}): Finding => {
	const lineBase0 = before.slice(0, before.indexOf(words)).split("\n").length - 1;
	const range = { start: { lineBase0, character: 0 }, end: { lineBase0, character: words.length } };
	return sampleFinding("a", { anchor: { range }, evidence: [{ kind: "quote", quote: words, range }], ...over });
};
const rowOf = (finding?: Finding) => ({
	criterion: "a",
	title: "A",
	state: finding?.state ?? ("waiting" as const),
	...(finding === undefined ? {} : { finding }),
});
const shelves = "We serve the most popular shelves.";

describe("rows of a review that was stopped", () => {
	it("are carried as they are into a review of the same text, the finished ones only", () => {
		const rows = [rowOf(quoting(shelves)), rowOf()];
		assert.deepEqual(carryRows(rows, before, before), rows.slice(0, 1));
	});

	it("move with their words in a changed text", () => {
		const [row] = carryRows([rowOf(quoting(shelves))], before, `one\ntwo\n${before}`);
		assert.equal(row?.finding?.anchor.range.start.lineBase0, 3);
		const [quote] = row?.finding?.evidence ?? [];
		assert.ok(quote?.kind === "quote" && quote.range.start.lineBase0 === 3);
	});

	it("are judged anew where their words are gone or stand twice, or where they rest on something else", () => {
		const carried = (finding: Finding, now: string) => carryRows([rowOf(finding)], before, now).length;
		assert.equal(carried(quoting(shelves), before.replace("popular", "recent")), 0);
		assert.equal(carried(quoting(shelves), `x\n${before}${before}`), 0);
		const absent = quoting(shelves, { evidence: [{ kind: "absence", searchedFor: ["shard"] }] });
		assert.equal(carried(absent, `${before}We shard.`), 0);
		assert.equal(carried(quoting(shelves, { state: "unverified" }), `${before}more`), 0);
	});
});
