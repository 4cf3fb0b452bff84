import assert from "node:assert/strict";

import { logEventSchema } from "../../../../src/core/practice/logEvent.ts";
import { goToPart, pauseRound, resumeRound, startRound } from "../../../../src/core/practice/rounds/round.ts";
import { roundEnd } from "../../../../src/core/practice/rounds/roundEnd.ts";

const minute = 60_000;
const start = Date.parse("2026-11-02T09:00:00Z");
const begun = startRound(
	{
		id: "01JBQ2Z6M0000000000000000A",
		kind: "full",
		mock: true,
		preset: "pad",
		parts: [
			{ slug: "deploy", hour: "screen", minutes: 5 },
			{ slug: "sql-sessions", hour: "data", minutes: 20 },
			{ slug: "hard-problem", hour: "depth", minutes: 30 },
		],
	},
	start,
);

describe("what the log is told of a round that ends", () => {
	it("is the minutes of its clock and of each part's, without the night between two hours", () => {
		const atNight = goToPart(begun, 1, start + 4 * minute);
		const nextDay = resumeRound(atNight, start + 900 * minute);
		const end = start + 909 * minute;
		const event = roundEnd(pauseRound(nextDay, end), end);
		assert.deepEqual(event, {
			kind: "roundEnded",
			round: "full:01JBQ2Z6M0000000000000000A",
			minutes: 13,
			parts: [
				{ slug: "deploy", hour: "screen", minutes: 4, of: 5 },
				{ slug: "sql-sessions", hour: "data", minutes: 9, of: 20 },
				{ slug: "hard-problem", hour: "depth", minutes: 0, of: 30 },
			],
		});
	});

	it("is read again, and so is an end of an older log that says nothing of a clock", () => {
		const base = { v: 1, id: "01JBQ2Z6M0000000000000000B", at: "2026-11-02T10:00:00.000Z" };
		const event = { ...base, ...roundEnd(begun, start + 90_500) };
		assert.deepEqual(logEventSchema.parse(event), event);
		assert.equal(event.minutes, 1.51);
		const old = { ...base, kind: "roundEnded", round: "full:1" };
		assert.deepEqual(logEventSchema.parse(old), old);
	});
});
