import assert from "node:assert/strict";

import fc from "fast-check";

import { holdClock, resumeClock, startClock } from "../../../../src/core/design/guide/roundClock.ts";
import { talkMinutes, talkTime } from "../../../../src/core/review/conversation/talkClock.ts";

describe("the clock of an answer", () => {
	it("is longer for what is typed: 140 words a minute against 40, rounded up", () => {
		assert.deepEqual(
			[2, 3, 5, 10].map((minutes) => [talkMinutes(minutes, "spoken"), talkMinutes(minutes, "typed")]),
			[
				[2, 7],
				[3, 11],
				[5, 18],
				[10, 35],
			],
		);
	});

	it("counts down, and up with a plus once the time is over", () => {
		const at = (seconds: number) => talkTime(startClock(1_000), 3, 1_000 + seconds * 1000);
		assert.deepEqual(at(0), { text: "3:00", over: false });
		assert.deepEqual(at(115), { text: "1:05", over: false });
		assert.deepEqual(at(180), { text: "0:00", over: true });
		assert.deepEqual(at(190), { text: "+0:10", over: true });
	});

	it("does not count while it is held, however long, and loses nothing when a machine's clock is set back", () => {
		const ms = fc.integer({ min: 0, max: 3_600_000 });
		fc.assert(
			fc.property(ms, ms, ms, ms, (spoken, held, more, back) => {
				const running = resumeClock(holdClock(startClock(0), spoken), spoken + held);
				const shown = talkTime(running, 5, spoken + held + more);
				assert.deepEqual(shown, talkTime(startClock(0), 5, spoken + more));
				assert.deepEqual(talkTime(running, 5, spoken + held - back), talkTime(startClock(0), 5, spoken));
			}),
		);
	});
});
