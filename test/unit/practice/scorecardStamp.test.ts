import assert from "node:assert/strict";

import fc from "fast-check";

import { readStamp, stampText } from "../../../src/core/practice/scorecard/scorecardStamp.ts";

const page = "# Scorecard of 2026-11-08\n\n- a line\n";

describe("the stamp below a scorecard", () => {
	it("is read as it was written, whatever stands above it", () => {
		const stamp = fc.record(
			{ nowMs: fc.nat(), days: fc.option(fc.integer({ min: 1, max: 400 })) },
			{ noNullPrototype: true },
		);
		fc.assert(
			fc.property(fc.string(), stamp, (text, written) => {
				assert.deepEqual(readStamp(`${text}\n${stampText(written)}`), written);
			}),
		);
	});

	it("survives an editor that changes the end of the file", () => {
		assert.deepEqual(readStamp(`${page}${stampText({ nowMs: 5, days: 7 })}\n\n`), { nowMs: 5, days: 7 });
		const windows = `${page}${stampText({ nowMs: 5, days: 7 })}`.replaceAll("\n", "\r\n");
		assert.deepEqual(readStamp(windows), { nowMs: 5, days: 7 });
	});

	it("is a comment: nobody who reads the page sees it", () => {
		assert.match(stampText({ nowMs: 5, days: null }), /^\n<!-- [^>]* -->\n$/);
	});

	it("is not found in a file of one's own, nor where it says what cannot be", () => {
		for (const text of [
			page,
			"",
			"<!-- woodshed scorecard -->",
			"<!-- woodshed scorecard {} -->",
			'<!-- woodshed scorecard {"nowMs":-1,"days":7} -->',
			'<!-- woodshed scorecard {"nowMs":1,"days":0} -->',
			'<!-- woodshed scorecard {"nowMs":1e99,"days":7} -->',
			'<!-- woodshed scorecard {"nowMs":1,"days":7,"path":"/etc"} -->',
			`${stampText({ nowMs: 1, days: 7 })}\nand words below it`,
		]) {
			assert.equal(readStamp(text), null, text);
		}
	});
});
