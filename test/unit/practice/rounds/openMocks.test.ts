import assert from "node:assert/strict";

import type { LogEvent } from "../../../../src/core/practice/logEvent.ts";
import { clockText } from "../../../../src/core/practice/rounds/clockText.ts";
import { openMocks } from "../../../../src/core/practice/rounds/openMocks.ts";
import { satRounds } from "../../../../src/core/practice/scorecard/satRounds.ts";
import { noFacts } from "../../../../src/core/practice/scorecard/subjectFacts.ts";

const base = { v: 1, id: "01JBQ2Z6M0000000000000000A", at: "2026-11-02T09:00:00.000Z" } as const;
const started = (round: string, mock: boolean): LogEvent => ({ ...base, kind: "roundStarted", round, mock });
const ended = (round: string): LogEvent => ({ ...base, at: "2026-11-02T10:02:00.000Z", kind: "roundEnded", round });

describe("rounds in the log", () => {
	it("are open mocks until they end; practice never is one", () => {
		const events = [started("screen:a", true), started("data:b", true), started("values:c", false), ended("screen:a")];
		assert.deepEqual(openMocks(events), ["data:b"]);
		assert.deepEqual(openMocks([]), []);
	});

	it("are called by their names on the scorecard", () => {
		assert.deepEqual(
			satRounds([started("screen:a", true), ended("screen:a"), started("full:b", true)], {
				problems: [],
				titleOf: (_slug, criterion) => criterion,
				placeOf: () => null,
				factsOf: () => noFacts,
				dayOf: (at) => at.slice(0, 10),
				from: base.at,
				to: "2026-11-03T00:00:00.000Z",
				shown: { from: "2026-11-02", to: "2026-11-02" },
			}),
			[
				{ label: "Screen", mock: true, from: "2026-11-02", to: "2026-11-02", minutes: 62, of: null, hours: [] },
				{ label: "Full mock", mock: true, from: "2026-11-02", to: null, minutes: null, of: null, hours: [] },
			],
		);
	});
});

describe("the text of a round's clock", () => {
	it("counts down, and up once the time is over", () => {
		const texts = [15 * 60_000, 59_001, 1, 0, -999, -1000, -90_000].map(clockText);
		assert.deepEqual(texts, ["15:00", "1:00", "0:01", "0:00", "0:00", "+0:01", "+1:30"]);
	});
});
