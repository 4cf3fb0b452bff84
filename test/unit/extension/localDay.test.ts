import assert from "node:assert/strict";

import { isoDay } from "../../../src/core/practice/plan/calendarDay.ts";
import { localDay } from "../../../src/extension/practice/plan/localDay.ts";

describe("the calendar day of a time", () => {
	it("is that of the clock on the wall, from midnight to midnight, whatever the time zone", () => {
		for (const [month, day, iso] of [
			[0, 1, "2026-01-01"],
			[2, 29, "2026-03-29"],
			[9, 25, "2026-10-25"],
			[11, 31, "2026-12-31"],
		] as const) {
			const [first, last] = [new Date(2026, month, day), new Date(2026, month, day, 23, 59, 59, 999)];
			for (const time of [first, last]) {
				assert.equal(isoDay(localDay(time.getTime())), iso);
				assert.equal(isoDay(localDay(time.toISOString())), iso);
			}
		}
	});
});
