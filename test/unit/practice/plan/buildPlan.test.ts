import assert from "node:assert/strict";

import fc from "fast-check";

import { buildPlan, longestPlanDays } from "../../../../src/core/practice/plan/buildPlan.ts";
import { isWeekend, parseDay } from "../../../../src/core/practice/plan/calendarDay.ts";
import { isDone, nothingDone } from "../../../../src/core/practice/plan/doneWork.ts";
import { dayMinutes, type Plan, type PlanItem, type PlanProblem } from "../../../../src/core/practice/plan/plan.ts";
import { focusTable, type TeamFocus, teamFocuses } from "../../../../src/core/practice/plan/teamFocus.ts";
import { readingSlugs } from "../../../../src/core/practice/plan/readings.ts";
import { shippedProblems } from "./shippedProblems.ts";

const monday = day("2026-11-30");
const horizons = fc.integer({ min: 0, max: 120 });
const starts = fc.integer({ min: 0, max: 6 }).map((n) => monday + n);
const focuses = fc.constantFrom(...teamFocuses);

function day(iso: string): number {
	const parsed = parseDay(iso);
	assert.ok(parsed.ok, iso);
	return parsed.value;
}

function planOf(
	today: number,
	horizon: number,
	focus: TeamFocus = "any",
	problems = shippedProblems,
	done = nothingDone,
): Plan {
	const built = buildPlan({ interviewDay: today + horizon, today, focus, problems, done });
	assert.ok(built.ok);
	return built.value;
}

function itemsOf(plan: Plan): readonly PlanItem[] {
	return plan.days.flatMap(({ items }) => items);
}

function slugsOf(plan: Plan, phases: readonly unknown[]): readonly string[] {
	return plan.days
		.filter(({ phase }) => phases.includes(phase))
		.flatMap(({ items }) => items)
		.flatMap((item) => (item.kind === "problem" || item.kind === "reading" ? [item.slug] : []));
}

describe("a plan", () => {
	it("gives every day something, and never more than its minutes allow, whatever problems there are", () => {
		const some = fc.oneof(fc.constant(shippedProblems), fc.subarray([...shippedProblems]), fc.constant([huge]));
		fc.assert(
			fc.property(starts, horizons, focuses, some, (today, horizon, focus, problems) => {
				const plan = planOf(today, horizon, focus, problems);
				for (const { day: date, items } of plan.days) {
					const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
					assert.ok(items.length > 0, `day ${date - today} has nothing`);
					assert.ok(minutes <= (isWeekend(date) ? dayMinutes.weekend : dayMinutes.weekday), `${minutes} minutes`);
				}
			}),
		);
	});

	it("plans nothing twice, and says of everything that it planned it or left it out", () => {
		fc.assert(
			fc.property(starts, horizons, focuses, (today, horizon, focus) => {
				const plan = planOf(today, horizon, focus);
				const keys = [...itemsOf(plan), ...plan.leftOut].map(({ key }) => key);
				assert.equal(new Set(keys).size, keys.length);
				const whole = planOf(today, 28, focus);
				for (const { key } of [...itemsOf(whole), ...whole.leftOut]) {
					assert.ok(keys.includes(key) || key.startsWith("weak:day-"), key);
				}
			}),
		);
	});

	it("is for what is not done yet, when a date is set again: no solved code, no answered card, no opened reading", () => {
		const states = fc.constantFrom("new", "started", "tried", "solved");
		const work = fc.record({
			problems: fc
				.array(states, { minLength: shippedProblems.length, maxLength: shippedProblems.length })
				.map((reached) => new Map(shippedProblems.map(({ slug }, at) => [slug, { state: reached[at] ?? "new" }]))),
			readings: fc.subarray([...readingSlugs]).map((slugs) => new Set<string>(slugs)),
		});
		fc.assert(
			fc.property(starts, horizons, work, (today, horizon, done) => {
				const plan = planOf(today, horizon, "any", shippedProblems, done);
				const notes = plan.days.at(-1)?.items ?? [];
				for (const item of [...itemsOf(plan), ...plan.leftOut]) {
					const isWork = item.kind === "problem" || item.kind === "reading";
					assert.ok(!isWork || notes.includes(item) || !isDone(item, done), item.key);
				}
				assert.ok(plan.days.every(({ items }) => items.length > 0));
				const first = planOf(today, horizon);
				const open = [...itemsOf(first), ...first.leftOut].filter(
					(item) => (item.kind === "problem" || item.kind === "reading") && !isDone(item, done),
				);
				const keys = new Set([...itemsOf(plan), ...plan.leftOut].map(({ key }) => key));
				for (const { key } of open) assert.ok(keys.has(key), `${key} is open and forgotten`);
			}),
		);
		const all = new Map(shippedProblems.map(({ slug }) => [slug, { state: "solved" as const }]));
		const mocks = planOf(monday, 28, "any", shippedProblems, { problems: all, readings: new Set() });
		assert.equal(itemsOf(mocks).filter(({ kind }) => kind === "mock").length, 10, "a mock is sat again");
	});

	it("keeps the order of the weeks, and within a week the order of the full plan", () => {
		fc.assert(
			fc.property(starts, horizons, focuses, (today, horizon, focus) => {
				const plan = planOf(today, horizon, focus);
				const phases = plan.days.map(({ phase }) => (phase === "last" ? 5 : phase));
				assert.deepEqual(phases, phases.toSorted());
				for (const phase of [1, 2, 3, 4]) {
					const full = [...slugsOf(planOf(monday, 28, focus), [phase])];
					const short = slugsOf(plan, [phase]).filter((slug) => full.includes(slug));
					assert.deepEqual(
						short,
						full.filter((slug) => short.includes(slug)),
					);
				}
			}),
		);
	});

	it("has one day after the other up to the day before, which is for notes and rest", () => {
		fc.assert(
			fc.property(starts, horizons, focuses, (today, horizon, focus) => {
				const plan = planOf(today, horizon, focus);
				const first = plan.days[0]!.day;
				assert.deepEqual(
					plan.days.map((one) => one.day),
					plan.days.map((_, n) => first + n),
				);
				assert.equal(first, Math.max(today, today + horizon - longestPlanDays));
				const last = plan.days.at(-1)!;
				assert.equal(last.day, Math.max(today, today + horizon - 1));
				assert.ok(last.items.every(({ kind }) => kind === "reading"));
				assert.equal(last.items.at(-1)?.key, "reading:day-before");
				for (const slug of ["why-here", "interviewer-questions"] as const) {
					assert.ok(slugsOf(plan, [1, 2, 3, 4, "last"]).includes(slug), slug);
				}
			}),
		);
	});

	it("is the same for the same input, in whatever order the problems are listed", () => {
		fc.assert(
			fc.property(
				horizons,
				focuses,
				fc.shuffledSubarray([...shippedProblems], { minLength: shippedProblems.length }),
				(horizon, focus, mixed) => {
					assert.deepEqual(planOf(monday, horizon, focus, mixed), planOf(monday, horizon, focus));
				},
			),
		);
	});

	it("is four weeks as the guide says: company and easy problems, algorithms and SQL, streaming and ML, two mocks", () => {
		const plan = planOf(monday, 28);
		assert.deepEqual(
			[1, 2, 3, 4, "last"].map((phase) => plan.days.filter((one) => one.phase === phase).length),
			[7, 7, 7, 6, 1],
		);
		const [one, two, three] = [slugsOf(plan, [1]), slugsOf(plan, [2]), slugsOf(plan, [3])];
		for (const slug of ["the-loop", "why-here", "deploy", "features", "monitor", "batch-online", "startup-delay"]) {
			assert.ok(one.includes(slug), slug);
		}
		for (const slug of ["artist-cooldown-queue", "sql-experiment-rollup", "versions", "playlist-continuation"]) {
			assert.ok(two.includes(slug), slug);
		}
		for (const slug of ["trending-topk", "kmeans-plus-plus", "hard-problem", "home-shelf-ranking"]) {
			assert.ok(three.includes(slug), slug);
		}
		assert.equal(one.filter((slug) => stories.has(slug)).length, 6);
		assert.equal([...one, ...two, ...three].filter((slug) => stories.has(slug)).length, 12);
		assert.ok(plan.leftOut.length <= 5, plan.leftOut.map(({ key }) => key).join(" "));
	});

	it("has both mocks whole in its last week, on whatever weekday it begins, and no code of theirs on another day", () => {
		for (let n = 0; n < 7; n++) {
			for (const focus of teamFocuses) {
				const plan = planOf(monday + n, 28, focus);
				const rounds = itemsOf(plan).filter((item) => item.kind === "mock");
				assert.deepEqual(
					rounds.map(({ mock, round }) => `${mock} ${round}`),
					[1, 2].flatMap((mock) => ["screen", "data", "depth", "design", "values"].map((round) => `${mock} ${round}`)),
				);
				const planned = new Set(slugsOf(plan, [1, 2, 3]));
				const known = new Map(shippedProblems.map((problem) => [problem.slug, problem]));
				for (const slug of rounds.flatMap(({ parts }) => parts)) {
					const round = known.get(slug)?.round;
					assert.ok(round !== undefined, slug);
					assert.ok(!planned.has(slug) || ["knowledge", "depth", "values"].includes(round), `${slug} is no news`);
				}
				assert.ok(itemsOf(plan).some(({ key }) => key === "reading:interviewer-questions"));
			}
		}
	});

	it("puts the team's problems first, and knows every problem that it names", () => {
		const known = new Set(shippedProblems.map(({ slug }) => slug));
		for (const focus of teamFocuses) {
			const { first, mockDesigns } = focusTable[focus];
			for (const slug of [...first, ...mockDesigns]) {
				assert.ok(known.has(slug), slug);
			}
			const plan = planOf(monday, 28, focus);
			for (const slug of first) {
				assert.ok(!plan.leftOut.some(({ key }) => key === `problem:${slug}`), `${focus} leaves out ${slug}`);
			}
		}
		const rank = (focus: TeamFocus, slug: string): number => {
			const plan = planOf(monday, 28, focus);
			return [...itemsOf(plan), ...plan.leftOut].findIndex(({ key }) => key === `problem:${slug}`);
		};
		assert.ok(rank("search", "fuzzy-titles") < rank("any", "fuzzy-titles"));
		assert.ok(rank("experimentation", "experiment-platform") < rank("any", "experiment-platform"));
	});

	it("keeps some of each week where there are only 21, 14 or 7 days", () => {
		for (const horizon of [7, 14, 21]) {
			const phases = new Set(planOf(monday, horizon).days.map(({ phase }) => phase));
			assert.deepEqual([...phases], [1, 2, 3, 4, "last"], `${horizon} days`);
		}
	});

	it("is notes and rest alone for a date tomorrow or today, and refuses a date that is past with a sentence", () => {
		for (const horizon of [0, 1]) {
			assert.deepEqual(
				planOf(monday, horizon).days.map(({ day: date, phase }) => [date - monday, phase]),
				[[0, "last"]],
			);
		}
		const past = buildPlan({ interviewDay: monday - 1, today: monday, focus: "any", problems: [], done: nothingDone });
		assert.ok(!past.ok);
		assert.equal(past.error, "Sunday 29 November is past. Give the day of the interview, today or later.");
	});
});

const huge: PlanProblem = { slug: "huge", round: "coding", category: "algorithms", difficulty: "easy", minutes: 900 };
const stories = new Set(shippedProblems.filter(({ round }) => round === "values").map(({ slug }) => slug));
