import assert from "node:assert/strict";

import fc from "fast-check";

import type { LogEvent, NewLogEvent } from "../../../src/core/practice/logEvent.ts";
import { acceptedTimes } from "../../../src/core/practice/progress/acceptedTimes.ts";
import { calibration } from "../../../src/core/practice/progress/calibration.ts";
import { categoryMastery } from "../../../src/core/practice/progress/categoryMastery.ts";
import { itemTrends } from "../../../src/core/practice/progress/itemTrends.ts";
import { practiceDays } from "../../../src/core/practice/progress/practiceDays.ts";
import { readLog } from "../../../src/core/practice/readLog.ts";
import { failed, judged, logOf, problems, reviewed, started } from "./progressLog.ts";

const utc = (at: string) => at.slice(0, 10);

describe("the days of practice", () => {
	// 2026-11-04 is a Wednesday
	const about = { today: "2026-11-04", dayOf: utc, weeks: 2 };

	it("are whole weeks from Monday, the last one up to today", () => {
		const { weeks } = practiceDays([], about);
		assert.deepEqual(
			weeks.map((week) => week.map(({ day }) => day.slice(5))),
			[
				["10-26", "10-27", "10-28", "10-29", "10-30", "10-31", "11-01"],
				["11-02", "11-03", "11-04"],
			],
		);
	});

	it("count what was done, not what was opened", () => {
		const log = logOf(
			["2026-11-02 10:00", started("delay")],
			["2026-11-02 10:05", { kind: "hintTaken", slug: "delay", step: "nudge" }],
			["2026-11-03 10:00", judged("delay", "accepted")],
			["2026-11-02 11:00", { kind: "planSet", date: "2026-12-01", from: "2026-11-02", focus: "any" }],
			["2026-11-02 11:01", { kind: "weakPlanned", from: "2026-11-02", items: [] }],
			["2026-11-02 11:02", { kind: "roundStarted", round: "screen:1", mock: true }],
			["2026-11-02 11:03", { kind: "predicted", slug: "home", items: [] }],
			["2026-11-03 10:30", reviewed("home", ["scale met"])],
		);
		const { weeks, practised, inARow } = practiceDays(log, about);
		assert.deepEqual(
			weeks[1]?.map(({ done, strength }) => [done, strength]),
			[
				[0, 0],
				[2, 1],
				[0, 0],
			],
		);
		assert.deepEqual([practised, inARow], [1, 1], "today has still time");
	});

	it("count a reading, a round that was sat, a drill, and an answer said aloud, but no bet and no late mark", () => {
		const log = logOf(
			["2026-11-02 10:00", { kind: "readingOpened", slug: "scale" }],
			["2026-11-02 11:00", { kind: "roundEnded", round: "screen:1" }],
			["2026-11-02 12:00", { kind: "drilled", slug: "home", twin: "t", criterion: "c", named: true, placed: true }],
			["2026-11-02 13:00", { kind: "predicted", slug: "drift", items: [], given: "spoken" }],
			["2026-11-02 13:01", { kind: "predicted", slug: "drift", items: [], given: "earlier" }],
			["2026-11-02 13:02", { kind: "predicted", slug: "drift", items: [] }],
		);
		assert.equal(practiceDays(log, about).weeks[1]?.[0]?.done, 4);
	});

	it("count a review that failed only where something was judged before it did", () => {
		const log = logOf(
			["2026-11-02 10:00", failed("home")],
			["2026-11-02 10:01", failed("home", ["scale cannot_judge"])],
			["2026-11-03 10:00", failed("home", ["scale met"])],
		);
		const { weeks, practised } = practiceDays(log, about);
		assert.deepEqual([practised, weeks[1]?.map(({ done }) => done)], [1, [0, 1, 0]]);
	});

	it("are those of where the candidate lives", () => {
		const log = logOf(["2026-11-03 23:30", judged("delay", "accepted")]);
		const east = (at: string) => utc(new Date(Date.parse(at) + 3_600_000).toISOString());
		assert.deepEqual(practiceDays(log, { ...about, dayOf: east }).weeks[1]?.at(-1), {
			day: "2026-11-04",
			done: 1,
			strength: 1,
		});
	});
});

describe("mastery of a category", () => {
	it("needs an accepted submission for code, and a model's score for words", () => {
		const log = logOf(
			["2026-11-01 10:00", judged("delay", "accepted")],
			["2026-11-01 10:10", judged("cache", "accepted", "run")],
			["2026-11-01 11:00", { ...reviewed("skips", ["correctness met"]), score: 1 } as never],
			["2026-11-01 12:00", { ...reviewed("home", ["scale met"]), score: 0.7 } as never],
			["2026-11-01 13:00", reviewed("drift", ["tests not_met"], "offline")],
		);
		assert.deepEqual(
			categoryMastery(problems, log).map(({ category, solved, tried, untouched }) => [
				category,
				solved,
				tried,
				untouched,
			]),
			[
				["algorithms", 1, 1, 0],
				["sql", 0, 1, 0],
				["ml-system-design", 1, 0, 0],
				["knowledge", 0, 1, 0],
			],
		);
	});

	it("does not begin with a review that failed before it judged anything", () => {
		const triedIn = (event: NewLogEvent) =>
			categoryMastery(problems, logOf(["2026-11-01 10:00", event])).flatMap(({ category, tried }) =>
				tried > 0 ? [category] : [],
			);
		assert.deepEqual(triedIn(failed("drift")), []);
		assert.deepEqual(triedIn(failed("drift", ["tests met"])), ["knowledge"]);
	});
});

describe("the time to accepted", () => {
	it("ends at the attempt's first accepted submission, and begins anew with the next attempt", () => {
		const log = logOf(
			["2026-11-01 10:00", started("delay")],
			["2026-11-01 10:12", judged("delay", "accepted", "run")],
			["2026-11-01 10:18", judged("delay", "accepted")],
			["2026-11-01 10:25", judged("delay", "accepted")],
			["2026-11-02 09:00", started("delay", 2)],
			["2026-11-02 09:07", judged("delay", "accepted")],
		);
		assert.deepEqual(
			acceptedTimes(problems, log).map(({ attempt, minutes, targetMinutes }) => [attempt, minutes, targetMinutes]),
			[
				[1, 18, 20],
				[2, 7, 20],
			],
		);
	});

	it("counts at most half an hour of a pause", () => {
		const log = logOf(
			["2026-11-01 10:00", started("delay")],
			["2026-11-01 10:05", judged("delay", "wrong-answer")],
			["2026-11-02 18:00", judged("delay", "accepted")],
		);
		assert.deepEqual(
			acceptedTimes(problems, log).map(({ minutes }) => minutes),
			[35],
		);
	});
});

/** A round as the log has it, with the minutes of its parts as "delay 9 of 20". */
function ended(round: string, ...parts: readonly string[]): NewLogEvent {
	const read = parts.map((part) => {
		const [slug = "", minutes, , of] = part.split(" ");
		return { slug, hour: "screen" as const, minutes: Number(minutes), of: Number(of) };
	});
	return { kind: "roundEnded", round, minutes: read.reduce((sum, { minutes }) => sum + minutes, 0), parts: read };
}

describe("the time to accepted in a round with a clock", () => {
	const begun = { kind: "roundStarted", round: "screen:1", mock: true } as const;
	const timesOf = (log: readonly LogEvent[]) =>
		acceptedTimes(problems, log).map(({ minutes, targetMinutes }) => `${minutes} of ${targetMinutes}`);

	it("is that of the part's clock, though the judge was asked at the end of the round", () => {
		const log = logOf(
			["2026-11-01 10:00", begun],
			["2026-11-01 10:05", started("delay")],
			["2026-11-01 10:14", started("cache")],
			["2026-11-01 10:44", ended("screen:1", "delay 9 of 15", "cache 29.5 of 25")],
			["2026-11-01 10:45", judged("delay", "accepted")],
			["2026-11-01 10:46", judged("cache", "accepted")],
		);
		assert.deepEqual(timesOf(log), ["9 of 15", "29.5 of 25"]);
	});

	it("ends where it was accepted within the part, though the part went on", () => {
		const log = logOf(
			["2026-11-01 10:00", begun],
			["2026-11-01 10:05", started("delay")],
			["2026-11-01 10:11", judged("delay", "accepted")],
			["2026-11-01 10:30", ended("screen:1", "delay 20 of 25")],
		);
		assert.deepEqual(timesOf(log), ["6 of 25"]);
	});

	it("has added to it what was worked before and after the round, and nothing of another problem's", () => {
		const log = logOf(
			["2026-11-01 09:00", started("delay")],
			["2026-11-01 09:10", judged("delay", "wrong-answer")],
			["2026-11-01 10:00", begun],
			["2026-11-01 10:20", judged("delay", "wrong-answer")],
			["2026-11-01 10:30", ended("screen:1", "delay 14 of 25", "cache 11 of 25")],
			["2026-11-01 11:00", judged("delay", "wrong-answer")],
			["2026-11-01 11:07", judged("delay", "accepted")],
		);
		assert.deepEqual(timesOf(log), ["31 of 25"]);
	});

	it("is that of the wall where an older log has no clock, or the round is not over", () => {
		const log = logOf(
			["2026-11-01 10:00", begun],
			["2026-11-01 10:05", started("delay")],
			["2026-11-01 10:17", judged("delay", "accepted")],
			["2026-11-01 10:30", { kind: "roundEnded", round: "screen:1" }],
		);
		assert.deepEqual(timesOf(log), ["12 of 20"]);
		assert.deepEqual(timesOf(log.slice(0, 3)), ["12 of 20"]);
	});

	it("does not depend on the order of lines, nor on an end that is told twice", () => {
		const log = logOf(
			["2026-11-01 10:00", begun],
			["2026-11-01 10:05", started("delay")],
			["2026-11-01 10:40", { kind: "roundEnded", round: "screen:1" }],
			["2026-11-01 10:41", ended("screen:1", "delay 9 of 15")],
			["2026-11-01 10:42", ended("screen:1", "delay 3 of 15")],
			["2026-11-01 10:45", judged("delay", "accepted")],
		);
		fc.assert(
			fc.property(fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }), (lines) => {
				const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
				assert.deepEqual(timesOf(readLog(text).events), ["9 of 15"]);
			}),
			{ numRuns: 50 },
		);
	});
});

describe("calibration", () => {
	it("sets each bet beside its review, and claims beside what was measured", () => {
		const bet = (...verdicts: readonly string[]) =>
			({
				kind: "predicted",
				slug: "home",
				items: verdicts.map((verdict, at) => ({ criterion: `c${at}`, verdict })),
			}) as const;
		const claim = (slug: string, time: string, measured: string | null) =>
			({ kind: "claimed", slug, language: "python", time, space: null, measured }) as const;
		const log = logOf(
			["2026-11-01 10:00", bet("met", "met")],
			["2026-11-01 10:05", reviewed("home", ["c0 met", "c1 not_met"])],
			["2026-11-02 10:00", bet("met", "not_met")],
			["2026-11-02 10:05", reviewed("home", ["c0 met", "c1 partial"])],
			["2026-11-02 11:00", claim("delay", "O(n^2)", "O(n)")],
			["2026-11-02 11:05", claim("delay", "O(n)", "O(n)")],
			["2026-11-02 11:06", claim("cache", "O(n)", "not sure")],
		);
		const { bets, judged: all, hits, tooHopeful, tooHarsh, claims } = calibration(log);
		assert.deepEqual(
			bets.map((one) => [one.hits, one.judged, one.soFar]),
			[
				[1, 2, 0.5],
				[2, 2, 0.75],
			],
		);
		assert.deepEqual([all, hits, tooHopeful, tooHarsh], [4, 3, 1, 0]);
		assert.deepEqual(claims, { measured: 1, right: 1 });
	});
});

describe("items of a rubric over reviews", () => {
	it("are those that a model judged, the last reviewed problem first", () => {
		const log = logOf(
			["2026-11-01 10:00", reviewed("home", ["scale partial one shard", "metrics met an A/B test"])],
			["2026-11-01 11:00", reviewed("home", ["scale met sixteen shards"])],
			["2026-11-01 12:00", reviewed("drift", ["alarm not_met"])],
			["2026-11-01 13:00", reviewed("cache", ["edge-cases not_met"], "offline")],
		);
		const trends = itemTrends(problems, log, (_slug, criterion) => criterion.toUpperCase());
		assert.deepEqual(
			trends.map(({ slug, items }) => [slug, items.map(({ title, points }) => [title, points.map((p) => p.verdict)])]),
			[
				["drift", [["ALARM", ["not_met"]]]],
				[
					"home",
					[
						["SCALE", ["partial", "met"]],
						["METRICS", ["met"]],
					],
				],
			],
		);
		assert.equal(trends[1]?.items[0]?.points[1]?.status, "fixed");
	});
});
