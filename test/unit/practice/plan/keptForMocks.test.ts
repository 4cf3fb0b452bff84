import assert from "node:assert/strict";

import type { LogEvent, NewLogEvent } from "../../../../src/core/practice/logEvent.ts";
import { keptForMocks } from "../../../../src/core/practice/plan/keptForMocks.ts";
import { mockCode } from "../../../../src/core/practice/plan/mockParts.ts";
import { foldEvents } from "../../../../src/core/practice/practiceState.ts";
import { readLog } from "../../../../src/core/practice/readLog.ts";
import { logOf } from "../progressLog.ts";
import { shippedProblems } from "./shippedProblems.ts";

const code = [...mockCode].sort();
const designs = (events: readonly LogEvent[]): readonly string[] =>
	[...keptForMocks(events)].filter((slug) => !mockCode.has(slug));
const dated = (focus: "ads" | "search"): NewLogEvent => ({
	kind: "planSet",
	date: "2026-12-24",
	from: "2026-11-26",
	focus,
});
const ended = (minutes: number): NewLogEvent => ({
	kind: "roundEnded",
	round: "screen:1",
	minutes: 20 + minutes,
	parts: [
		{ slug: "fewer-repeats", hour: "screen", minutes: 20, of: 15 },
		{ slug: "genre-stretch", hour: "screen", minutes, of: 25 },
	],
});

describe("what is kept for the mocks", () => {
	it("is the code that they ask and the designs of the team, before a date is set those of any", () => {
		assert.deepEqual([...keptForMocks([])].filter((slug) => mockCode.has(slug)).sort(), code);
		assert.deepEqual(designs([]), ["monday-discovery", "vector-retrieval-service"]);
		assert.deepEqual(designs(logOf(["2026-11-26 10:00", dated("search")], ["2026-11-27 10:00", dated("ads")])), [
			"audio-ads-ranking",
			"stream-fraud-detection",
		]);
	});

	it("is kept until a mock has asked it: not by practice, nor by a mock that ended before its turn", () => {
		const asked = (mock: boolean, minutes: number): readonly string[] => {
			const kept = keptForMocks(
				logOf(
					["2026-11-26 10:00", { kind: "roundStarted", round: "screen:1", mock }],
					["2026-11-26 11:00", ended(minutes)],
				),
			);
			return code.filter((slug) => !kept.has(slug));
		};
		assert.deepEqual(asked(true, 25), ["fewer-repeats", "genre-stretch"]);
		assert.deepEqual(asked(true, 0), ["fewer-repeats"]);
		assert.deepEqual(asked(false, 25), []);
	});

	it("is in the state of the practice, and in the catalogue", () => {
		const { keptForMocks: kept } = foldEvents(readLog(""));
		assert.deepEqual([...kept].sort(), [...keptForMocks([])].sort());
		const known = new Set(shippedProblems.map(({ slug }) => slug));
		assert.deepEqual(
			[...kept].filter((slug) => !known.has(slug)),
			[],
		);
	});
});
