import assert from "node:assert/strict";

import { eventTimes } from "../../../../src/core/practice/spaced/eventTimes.ts";
import { dayMs, startMs, started } from "./spacedLog.ts";

const days = (list: readonly number[], nowDay: number): readonly number[] =>
	eventTimes(
		list.map((day) => started(day, "a")),
		startMs + nowDay * dayMs,
	).map((ms) => (ms - startMs) / dayMs);

describe("the times of events", () => {
	it("never fall: a clock that was set back counts as standing still", () => {
		assert.deepEqual(days([0, 3, -400, 1, 4], 9), [0, 3, 3, 3, 4]);
	});

	it("are not believed where they are in the future: the time before counts, or the first that is believed", () => {
		assert.deepEqual(days([0, 800, 2], 3), [0, 0, 2]);
		assert.deepEqual(days([800, 1, 2], 3), [1, 1, 2]);
		assert.deepEqual(days([800, 900], 3), [3, 3]);
	});
});
