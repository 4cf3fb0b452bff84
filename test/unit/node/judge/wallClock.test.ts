import assert from "node:assert/strict";

import { WallClock } from "../../../../src/node/judge/wallClock.ts";

/** When a call with a second of wall time is ended that is looked at every 50 ms; milliseconds. */
function endedAt(wants: (look: number) => boolean | undefined): number {
	const clock = new WallClock(100, 1000);
	for (let look = 1; look < 1000; look++) {
		if (clock.isOver(100 + look * 50, wants(look))) return look * 50;
	}
	return Number.POSITIVE_INFINITY;
}

describe("the wall clock of a call", () => {
	it("ends what sleeps or waits after the time that it has", () => {
		assert.equal(
			endedAt(() => false),
			1050,
		);
	});
	it("gives five times as long to what wants the processor all the time and does not get it", () => {
		assert.equal(
			endedAt(() => true),
			5050,
		);
	});
	it("takes what wants it now and then for one that waits", () => {
		assert.equal(
			endedAt((look) => look % 2 === 0),
			1050,
		);
	});
	it("gives no more where the system does not tell", () => {
		assert.equal(
			endedAt(() => undefined),
			1050,
		);
	});
	it("ends one that begins to wait later, once it is seen", () => {
		const ended = endedAt((look) => look <= 20);
		assert.ok(ended > 1000 && ended < 1500, `${ended}`);
	});
});
