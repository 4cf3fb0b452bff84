import assert from "node:assert/strict";

import { ulid } from "ulid";

import { assertNever } from "../../../../src/core/base/assertNever.ts";
import { buildPlan } from "../../../../src/core/practice/plan/buildPlan.ts";
import { type CalendarDay, isoDay, parseDay } from "../../../../src/core/practice/plan/calendarDay.ts";
import type { Plan } from "../../../../src/core/practice/plan/plan.ts";
import { nothingDone } from "../../../../src/core/practice/plan/doneWork.ts";
import { todayHead } from "../../../../src/core/practice/plan/todayHead.ts";
import { type Today, todayList } from "../../../../src/core/practice/plan/todayList.ts";
import type { DueReview } from "../../../../src/core/practice/spaced/dueReview.ts";
import { foldLog } from "../../../../src/core/practice/practiceState.ts";
import { shippedProblems } from "./shippedProblems.ts";

const built = buildPlan({
	interviewDay: dayOf("2026-12-28"),
	today: dayOf("2026-11-30"),
	focus: "any",
	problems: shippedProblems,
	done: nothingDone,
});
assert.ok(built.ok);
const plan = built.value;
const monday = plan.days[0]!;
const tuesday = plan.days[1]!;

function dayOf(iso: string): CalendarDay {
	const day = parseDay(iso.slice(0, 10));
	assert.ok(day.ok, iso);
	return day.value;
}

function line(day: CalendarDay, event: object, hour = 10): string {
	const at = `${isoDay(day)}T${hour}:00:00.000Z`;
	return JSON.stringify({ v: 1, id: ulid(Date.parse(at)), at, ...event });
}

const accepted = (day: CalendarDay, slug: string): string => line(day, judged(slug, "submit", "accepted"));
const failed = (day: CalendarDay, slug: string): string => line(day, judged(slug, "submit", "wrong-answer"));
const reviewed = (day: CalendarDay, slug: string): string =>
	line(day, {
		kind: "reviewed",
		slug,
		mode: "offline",
		score: 5,
		coverage: 1,
		items: [],
		failure: null,
		promptVersion: null,
	});
const opened = (day: CalendarDay, slug: string): string => line(day, { kind: "readingOpened", slug });

function judged(slug: string, mode: "run" | "submit", verdict: string): object {
	return { kind: "judged", slug, language: "python", mode, verdict, passed: 1, total: 1, failed: [], wallMs: 1 };
}

const dueAgain: DueReview = {
	kind: "mistake",
	mistake: "off-by-one",
	dueAt: "2026-11-01T00:00:00.000Z",
	title: "Sessions",
	slug: "sql-sessions",
	why: "It came on Friday.",
};

function list(
	today: CalendarDay,
	lines: readonly string[] = [],
	due: readonly DueReview[] = [],
	of: Plan = plan,
): Today {
	const state = foldLog(lines.join("\n"));
	assert.equal(state.skippedEvents, 0);
	return todayList({ plan: of, state, today, dayOf, due });
}

/** Each row in a few words: "+" done, "-" open. */
function told({ rows }: Today): readonly string[] {
	return rows.map((row): string => {
		const mark = row.done ? "+" : "-";
		switch (row.kind) {
			case "planned":
				return `${mark}${row.left === null ? "" : "left "}${row.item.key}`;
			case "due":
				return `${mark}due ${row.review.slug}`;
			case "scored":
				return `${mark}${row.left === null ? "" : "left "}${row.item.way} ${row.item.practise}: ${row.item.dimension}`;
			case "weak":
				return `${mark}weak ${row.slug} (${row.why})`;
			default:
				return assertNever(row);
		}
	});
}

describe("today's list", () => {
	it("is what the plan says of today, open until the log says that it is done", () => {
		assert.deepEqual(told(list(monday.day)), [
			"-reading:the-loop",
			"-problem:ranking-metrics",
			"-problem:expected-to-fail",
		]);
		const done = [
			opened(monday.day, "the-loop"),
			reviewed(monday.day, "expected-to-fail"),
			accepted(monday.day, "ranking-metrics"),
		];
		assert.deepEqual(told(list(monday.day, done)), [
			"+reading:the-loop",
			"+problem:ranking-metrics",
			"+problem:expected-to-fail",
		]);
	});

	it("takes no code for done that was only tried", () => {
		const rows = told(list(monday.day, [failed(monday.day, "ranking-metrics")]));
		assert.ok(rows.includes("-problem:ranking-metrics"));
	});

	it("carries at most three of the earlier days, oldest first, and counts the others", () => {
		const { rows, moreLeft } = list(tuesday.day + 1);
		const left = rows.filter((row) => row.kind === "planned" && row.left !== null);
		assert.equal(left.length, 3);
		assert.ok(left.every((row) => row.kind === "planned" && row.left === monday.day));
		assert.equal(moreLeft, tuesday.items.length);
		const done = list(tuesday.day, [opened(monday.day, "the-loop"), accepted(monday.day, "ranking-metrics")]);
		assert.deepEqual(
			told(done).filter((row) => row.includes("left")),
			["-left problem:expected-to-fail"],
		);
		assert.equal(done.moreLeft, 0);
	});

	it("shows what is due again, and tomorrow's items", () => {
		const today = list(monday.day, [], [dueAgain]);
		assert.ok(told(today).includes("-due sql-sessions"));
		assert.deepEqual(today.tomorrow, tuesday.items);
	});

	it("takes a mock's hour for done once each of its parts was worked on since that day", () => {
		const day = plan.days.find(({ items }) => items.some(({ key }) => key === "mock:1:depth"))!.day;
		const row = (lines: readonly string[]): string | undefined =>
			told(list(day, lines)).find((one) => one.endsWith("mock:1:depth"));
		assert.equal(row([reviewed(day - 9, "hard-problem"), reviewed(day, "frameworks")]), "-mock:1:depth");
		assert.equal(row([reviewed(day, "hard-problem"), reviewed(day, "frameworks")]), "+mock:1:depth");
	});

	it("takes a mock's hour for done once a mock of it has ended, whatever was handed in, and on whatever day", () => {
		const day = plan.days.find(({ items }) => items.some(({ key }) => key === "mock:1:screen"))!.day;
		const set = line(monday.day, { kind: "planSet", date: "2026-12-28", from: "2026-11-30", focus: "any" });
		const minutesOf = (...minutes: readonly number[]): readonly (readonly [string, number])[] =>
			["introduction", "deploy", "drift", "fewer-repeats", "genre-stretch"].map((slug, at) => [slug, minutes[at] ?? 0]);
		const mock = (on: CalendarDay, parts = minutesOf(5, 6, 7, 42), { mock = true, hour = "screen" } = {}) => [
			line(on, { kind: "roundStarted", round: "screen:1", mock }),
			line(
				on,
				{
					kind: "roundEnded",
					round: "screen:1",
					minutes: 60,
					parts: parts.map(([slug, minutes]) => ({ slug, hour, minutes, of: 15 })),
				},
				11,
			),
		];
		const row = (lines: readonly string[]): string | undefined =>
			told(list(day, lines)).find((one) => one.endsWith("mock:1:screen"));
		assert.equal(row([set]), "-mock:1:screen");
		assert.equal(row([set, ...mock(day)]), "+mock:1:screen", "the hour was over before the last part");
		assert.equal(row([set, ...mock(day - 1)]), "+mock:1:screen", "it was begun the evening before");
		const left = (lines: readonly string[]): number => list(day + 1, lines).moreLeft;
		assert.equal(left([set]) - left([set, ...mock(day)]), 1, "it is not carried");
		assert.equal(row([...mock(monday.day - 1), set]), "-mock:1:screen", "it was sat before the date was set");
		assert.equal(row([set, ...mock(day, minutesOf(5))]), "-mock:1:screen", "it ended after the introduction");
		assert.equal(row([set, ...mock(day, minutesOf(0.1, 0.2))]), "-mock:1:screen", "it ended at once");
		assert.equal(row([set, ...mock(day, minutesOf(5, 6, 7, 42).slice(0, 4))]), "-mock:1:screen", "it had other parts");
		assert.equal(row([set, ...mock(day, undefined, { hour: "data" })]), "-mock:1:screen", "it was of another hour");
		assert.equal(row([set, ...mock(day, undefined, { mock: false })]), "-mock:1:screen", "it was practice");
		const [begun, ended] = mock(day);
		assert.equal(row([ended!, begun!, set]), "+mock:1:screen", "the order of lines says nothing");
	});

	it("fills a weak item with the weakest so far, and keeps what was worked on today on the list", () => {
		const day = plan.days.find(({ items }) => items.some(({ key }) => key === "weak:2"))!.day;
		const before = [
			...[1, 2, 3, 4].map(() => failed(monday.day, "sql-sessions")),
			accepted(monday.day, "sql-sessions"),
			failed(monday.day, "startup-delay"),
			failed(monday.day, "startup-delay"),
			accepted(monday.day, "sort-merge-join"),
		];
		const weak = (lines: readonly string[]): readonly string[] =>
			told(list(day, lines)).filter((row) => row.includes("weak "));
		assert.deepEqual(weak(before), [
			"-weak sql-sessions (5 submissions, 0 hints)",
			"-weak startup-delay (2 submissions, 0 hints)",
		]);
		assert.deepEqual(weak([...before, accepted(day, "startup-delay")]), [
			"-weak sql-sessions (5 submissions, 0 hints)",
			"+weak startup-delay (3 submissions, 0 hints)",
		]);
	});

	it("leaves the last day its notes and rest: nothing is carried, nothing is due", () => {
		assert.deepEqual(told(list(plan.interviewDay - 1, [], [dueAgain])), ["-reading:day-before"]);
		assert.equal(list(plan.interviewDay - 1).daysLeft, 1);
	});

	it("is empty on the day of the interview, whatever is due, and wishes luck", () => {
		const today = list(plan.interviewDay, [], [dueAgain]);
		assert.deepEqual([today.rows, today.daysLeft], [[], 0]);
		const { message, open } = todayHead(plan, today);
		assert.deepEqual([message, open], ["The interview is today. Good luck.", 0]);
	});

	it("has nothing planned after the interview, but what is due again", () => {
		assert.deepEqual(told(list(plan.interviewDay + 1, [], [dueAgain])), ["-due sql-sessions"]);
		assert.deepEqual([list(plan.interviewDay + 3).rows, list(plan.interviewDay + 3).daysLeft], [[], -3]);
	});

	it("says beside its title how long it is, and below it what the list alone does not say", () => {
		const head = (today: CalendarDay, lines: readonly string[] = [], of = plan): readonly unknown[] => {
			const { description, message, open } = todayHead(of, list(today, lines, [], of));
			return [description, message, open];
		};
		assert.deepEqual(head(monday.day), ["28 days left", "", 3]);
		const done = monday.items.map((item) =>
			item.kind === "reading"
				? opened(monday.day, item.slug)
				: item.kind === "problem"
					? accepted(monday.day, item.slug)
					: "",
		);
		assert.deepEqual(head(monday.day, done), ["28 days left", "All done for today.", 0]);
		assert.deepEqual(head(plan.interviewDay - 1), ["1 day left", "", 1]);
		assert.deepEqual(head(plan.interviewDay), ["the interview is today", "The interview is today. Good luck.", 0]);
		assert.deepEqual(head(plan.interviewDay + 1), [
			"",
			"The interview was on Monday 28 December. Set another date for a new plan.",
			0,
		]);
		const far = buildPlan({
			interviewDay: monday.day + 50,
			today: monday.day,
			focus: "any",
			problems: shippedProblems,
			done: nothingDone,
		});
		assert.ok(far.ok);
		assert.deepEqual(head(monday.day, [], far.value), [
			"50 days left",
			"The plan begins on Tuesday 8 December. Until then, practise what you like.",
			0,
		]);
	});
});
