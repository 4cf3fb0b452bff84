import assert from "node:assert/strict";

import fc from "fast-check";
import { ulid } from "ulid";

import { buildPlan } from "../../../../src/core/practice/plan/buildPlan.ts";
import { type CalendarDay, isoDay, parseDay } from "../../../../src/core/practice/plan/calendarDay.ts";
import type { Plan } from "../../../../src/core/practice/plan/plan.ts";
import { nothingDone } from "../../../../src/core/practice/plan/doneWork.ts";
import { planCalendar } from "../../../../src/core/practice/plan/planCalendar.ts";
import { practiceOfWeak } from "../../../../src/core/practice/plan/practiceOfWeak.ts";
import { todayHead } from "../../../../src/core/practice/plan/todayHead.ts";
import { type Today, todayList } from "../../../../src/core/practice/plan/todayList.ts";
import { weakCarriedDays, weakDays } from "../../../../src/core/practice/plan/weakDays.ts";
import { foldLog } from "../../../../src/core/practice/practiceState.ts";
import { shippedProblems } from "./shippedProblems.ts";

const from = dayOf("2026-05-12");
const items = [
	{ dimension: "Cost", slug: "home-shelf-ranking", score: 1, way: "drill", practise: "home-shelf-ranking" },
	{ dimension: "Time", slug: "startup-delay", score: 2, way: "problem", practise: "artist-cooldown-queue" },
	{ dimension: "Alarms", slug: "drift", score: 2, way: "answer", practise: "drift" },
] as const;
const planned = event(from, { kind: "weakPlanned", from: isoDay(from), items });

function dayOf(iso: string): CalendarDay {
	const day = parseDay(iso.slice(0, 10));
	assert.ok(day.ok, iso);
	return day.value;
}

function event(day: CalendarDay, what: object, hour = 10): string {
	const at = `${isoDay(day)}T${hour}:00:00.000Z`;
	return JSON.stringify({ v: 1, id: ulid(Date.parse(at)), at, ...what });
}

function planFor(interviewDay: CalendarDay, today: CalendarDay): Plan {
	const built = buildPlan({ interviewDay, today, focus: "any", problems: shippedProblems, done: nothingDone });
	assert.ok(built.ok);
	return built.value;
}

function today(day: CalendarDay, lines: readonly string[] = [planned], plan: Plan | null = null): Today {
	const state = foldLog(lines.join("\n"));
	assert.equal(state.skippedEvents, 0);
	return todayList({ plan, state, today: day, dayOf, due: [] });
}

/** What the scorecard asks on a day: "+" done, "-" open. */
function asked(...about: Parameters<typeof today>): readonly string[] {
	return today(...about).rows.flatMap((row) =>
		row.kind === "scored" ? [`${row.done ? "+" : "-"}${row.left === null ? "" : "left "}${row.item.dimension}`] : [],
	);
}

const drilled = { kind: "drilled", slug: "home-shelf-ranking", twin: "t", criterion: "c", named: true, placed: true };
const judged = (slug: string): object => ({
	kind: "judged",
	slug,
	language: "python",
	mode: "submit",
	verdict: "wrong-answer",
	passed: 0,
	total: 1,
	failed: [],
	wallMs: 1,
});

describe("the weakest items of a scorecard", () => {
	it("come one by one over the seven days after it, with no date set", () => {
		const days = [1, 2, 3, 4, 5, 6, 7].map((n) => asked(from + n));
		assert.deepEqual(asked(from), []);
		assert.deepEqual(days[0], ["-Cost"]);
		assert.deepEqual(days[2], ["-left Cost", "-Time"]);
		assert.deepEqual(days[4], ["-left Cost", "-left Time", "-Alarms"]);
		assert.deepEqual(
			today(from).scoredTomorrow.map(({ item }) => item.dimension),
			["Cost"],
		);
		assert.equal(today(from).daysLeft, null);
		assert.match(todayHead(null, today(from + 1)).message, /^No interview date is set/);
		assert.equal(todayHead(null, today(from + 1)).open, 1);
	});

	it("are done once they were worked on, and no longer carried the day after", () => {
		const log = [planned, event(from + 2, drilled), event(from + 3, judged("artist-cooldown-queue"))];
		assert.deepEqual(asked(from + 2, log), ["+left Cost"]);
		assert.deepEqual(asked(from + 3, log), ["+Time"]);
		assert.deepEqual(asked(from + 4, log), []);
		assert.deepEqual(asked(from + 5, log), ["-Alarms"]);
	});

	it("are done by an answer said aloud and marked, but neither by opening it nor by marks of an earlier answer", () => {
		const marked = (given: string): object => ({ kind: "predicted", slug: "drift", items: [], given });
		const started = { kind: "attemptStarted", slug: "drift", round: "knowledge", language: null, attempt: 2 };
		const lines = (...more: readonly object[]): readonly string[] => [
			planned,
			...more.map((one) => event(from + 5, one)),
		];
		assert.ok(asked(from + 5, lines(started, marked("earlier"))).includes("-Alarms"));
		assert.ok(asked(from + 5, lines(started, marked("spoken"))).includes("+Alarms"));
	});

	it("are not done by a review that failed before it judged anything", () => {
		const reviewed = (failure: string | null, ...items: readonly object[]): object => ({
			kind: "reviewed",
			slug: "drift",
			mode: "m",
			score: null,
			coverage: 0,
			items,
			failure,
			promptVersion: 1,
		});
		const met = { criterion: "alarm", state: "grounded", verdict: "met" };
		const open = { criterion: "alarm", state: "not-reviewed", verdict: null };
		const askedAfter = (review: object) => asked(from + 5, [planned, event(from + 5, review)]);
		assert.ok(askedAfter(reviewed("auth", open)).includes("-Alarms"));
		assert.ok(askedAfter(reviewed("timeout", met, { ...open, criterion: "window" })).includes("+Alarms"));
		assert.ok(askedAfter(reviewed(null, open)).includes("+Alarms"));
	});

	it("ask for as many planted flaws as items were weak in one design", () => {
		const two = event(from, {
			kind: "weakPlanned",
			from: isoDay(from),
			items: [items[0], { ...items[0], dimension: "Scale" }],
		});
		assert.deepEqual(asked(from + 4, [two, event(from + 4, drilled)]), ["+left Cost", "-Scale"]);
		assert.deepEqual(asked(from + 4, [two, event(from + 4, drilled, 11), event(from + 4, drilled, 12)]), [
			"+left Cost",
			"+Scale",
		]);
	});

	it("give way to those of a later scorecard, and are forgotten after two weeks", () => {
		const later = event(from + 4, { kind: "weakPlanned", from: isoDay(from + 4), items: [items[2]] });
		assert.deepEqual(asked(from + 5, [planned, later]), ["-Alarms"]);
		assert.equal(asked(from + weakCarriedDays).length, 3);
		assert.deepEqual(asked(from + weakCarriedDays + 1), []);
	});

	it("stand beside the plan's own items, and leave the last day to notes and rest", () => {
		const plan = planFor(from + 5, from - 20);
		assert.ok(today(from + 1, [planned], plan).rows.some(({ kind }) => kind === "planned"));
		const days = weakDays(foldLog(planned).weak, plan).map(({ day }) => day - from);
		assert.deepEqual(days, [1, 2, 3]);
		assert.deepEqual(asked(from + 4, [planned], plan), []);
		assert.deepEqual(asked(from + 5, [planned], plan), []);
		assert.deepEqual(weakDays(foldLog(planned).weak, planFor(from + 1, from - 20)), []);
		assert.deepEqual(asked(from + 1, [planned], planFor(from - 3, from - 20)), ["-Cost"], "the interview is past");
	});

	it("all have a day of the next seven, whatever the date of the interview, or none of them has", () => {
		fc.assert(
			fc.property(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 1, max: 3 }), (ahead, count) => {
				const weak = { from: isoDay(from), items: items.slice(0, count).map((one) => ({ ...one, doneAt: null })) };
				const plan = planFor(from + ahead, from + Math.min(ahead, 0) - 5);
				const days = weakDays(weak, plan).map(({ day }) => day - from);
				assert.equal(days.length, ahead === 0 || ahead < 0 || ahead > 2 ? count : 0);
				assert.deepEqual(
					days,
					days.toSorted((a, b) => a - b),
				);
				assert.ok(days.every((day) => day >= 1 && day <= 7 && (ahead <= 0 || day < ahead - 1)));
			}),
		);
	});

	it("are in the calendar, with a plan and without", () => {
		const extra = [{ day: from + 1, text: "Spot the flaw: Home (Cost, 1 of 4)" }];
		const alone = planCalendar(null, ({ key }) => key, "2026-05-12T08:00:00Z", extra);
		assert.equal(alone.match(/BEGIN:VEVENT/g)?.length, 1);
		assert.match(alone, /DTSTART;VALUE=DATE:20260513\r\n/);
		assert.match(alone, /DESCRIPTION:Spot the flaw: Home \(Cost\\, 1 of 4\)\r\n/);
		const plan = planFor(from + 20, from);
		const both = planCalendar(plan, ({ key }) => key, "2026-05-12T08:00:00Z", extra).replaceAll("\r\n ", "");
		assert.equal(both.match(/BEGIN:VEVENT/g)?.length, plan.days.length + 1);
		assert.match(both, /min\)\\nSpot the flaw: Home \(Cost/);
	});
});

describe("how a weak item is practised", () => {
	const by = (slug: string, solved: readonly string[] = [], hasFlaws = true, kept: readonly string[] = []) =>
		practiceOfWeak([{ dimension: "Cost", slug, score: 1 }], {
			problems: shippedProblems,
			isSolved: (one) => solved.includes(one),
			isKept: (one) => kept.includes(one),
			hasFlaws: () => hasFlaws,
		})[0];

	it("is another problem of the category that is not solved, as hard as it", () => {
		const known = new Map(shippedProblems.map((problem) => [problem.slug, problem]));
		for (const { slug, round, category, difficulty } of shippedProblems) {
			if (round !== "coding" && round !== "data") {
				continue;
			}
			const found = known.get(by(slug)?.practise ?? "");
			assert.ok(found !== undefined && found.slug !== slug, slug);
			assert.deepEqual([found.round, found.category], [round, category]);
			const alike = shippedProblems.filter((one) => one.category === category && one.difficulty === difficulty);
			assert.ok(alike.length === 1 || found.difficulty === difficulty, slug);
			assert.notEqual(by(slug, [found.slug])?.practise, found.slug);
		}
	});

	it("is none that a mock is still to ask", () => {
		const found = by("sql-sessions")?.practise ?? "";
		const other = by("sql-sessions", [], true, [found])?.practise;
		assert.ok(other !== found && other !== "sql-sessions");
		const all = shippedProblems.map(({ slug }) => slug);
		assert.equal(by("sql-sessions", [], true, all)?.practise, "sql-sessions");
	});

	it("is the problem itself where no other is open", () => {
		const all = shippedProblems.map(({ slug }) => slug);
		assert.equal(by("startup-delay", all)?.practise, "startup-delay");
	});

	it("is a planted flaw of the same design, or the question again", () => {
		assert.deepEqual(by("home-shelf-ranking"), {
			dimension: "Cost",
			slug: "home-shelf-ranking",
			score: 1,
			way: "drill",
			practise: "home-shelf-ranking",
		});
		assert.equal(by("home-shelf-ranking", [], false)?.way, "answer");
		assert.deepEqual([by("drift")?.way, by("drift")?.practise], ["answer", "drift"]);
		assert.equal(by("no-longer-there"), undefined);
	});

	it("is not the same problem for two items", () => {
		const two = practiceOfWeak(
			["startup-delay", "startup-delay"].map((slug, at) => ({ dimension: `d${at}`, slug, score: 1 })),
			{ problems: shippedProblems, isSolved: () => false, isKept: () => false, hasFlaws: () => true },
		);
		assert.equal(new Set(two.map(({ practise }) => practise)).size, 2);
	});
});
