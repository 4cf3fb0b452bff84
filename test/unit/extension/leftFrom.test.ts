import assert from "node:assert/strict";

import { parseDay } from "../../../src/core/practice/plan/calendarDay.ts";
import { leftFrom } from "../../../src/extension/practice/plan/leftFrom.ts";

const day = (iso: string): number => {
	const parsed = parseDay(iso);
	assert.ok(parsed.ok);
	return parsed.value;
};

describe("from when an item of Today is left", () => {
	it("is said by the weekday while that names one day, then by the date", () => {
		const monday = day("2026-11-30");
		assert.equal(leftFrom(monday, day("2026-12-01")), "left from Monday");
		assert.equal(leftFrom(monday, day("2026-12-06")), "left from Monday");
		assert.equal(leftFrom(monday, day("2026-12-07")), "left from 30 November");
		assert.equal(leftFrom(monday, day("2027-01-04")), "left from 30 November");
	});
});
