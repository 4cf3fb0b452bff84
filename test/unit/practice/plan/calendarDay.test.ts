import assert from "node:assert/strict";

import fc from "fast-check";

import { dayName, isoDay, isWeekend, parseDay } from "../../../../src/core/practice/plan/calendarDay.ts";

describe("a calendar day", () => {
	it("is read and written back the same, and the next day is one more", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => {
				assert.deepEqual(parseDay(isoDay(day)), { ok: true, value: day });
			}),
		);
		assert.deepEqual(parseDay(" 2028-02-29 "), { ok: true, value: 21_243 });
		assert.equal(isoDay(21_244), "2028-03-01");
	});

	it("refuses what is no date of the calendar, and says how to write one", () => {
		for (const text of ["", "tomorrow", "2026-02-31", "2026-13-01", "24.12.2026", "2026-1-5", "2026-12-24T00:00"]) {
			const parsed = parseDay(text);
			assert.ok(!parsed.ok, text);
			assert.match(parsed.error, /Write it as year-month-day, such as 2026-12-24\.$/);
		}
	});

	it("knows its name and the weekend", () => {
		const day = 20_806;
		assert.deepEqual(
			[0, 1, 2, 3].map((n) => dayName(day + n)),
			["Saturday 19 December", "Sunday 20 December", "Monday 21 December", "Tuesday 22 December"],
		);
		assert.deepEqual(
			[0, 1, 2].map((n) => isWeekend(day + n)),
			[true, true, false],
		);
	});
});
