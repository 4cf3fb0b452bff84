import type { PracticeState, ProblemProgress } from "../practiceState.ts";
import type { EndedMock } from "../rounds/endedMocks.ts";
import type { DueReview } from "../spaced/dueReview.ts";
import { workWords } from "../workWords.ts";
import type { CalendarDay } from "./calendarDay.ts";
import { isDone } from "./doneWork.ts";
import type { Plan, PlanItem } from "./plan.ts";
import { weakCarriedDays, weakDays } from "./weakDays.ts";
import type { WeakPlanItem } from "./weakPlan.ts";

export type PlannedItem = Exclude<PlanItem, { kind: "weak" }>;

export type TodayRow =
	/** `left`: the earlier day that it was planned for */
	| { readonly kind: "planned"; readonly item: PlannedItem; readonly left: CalendarDay | null; readonly done: boolean }
	| { readonly kind: "due"; readonly review: DueReview; readonly done: false }
	/** weak on the scorecard of the day `from`; `left`: the earlier day that it was planned for */
	| {
			readonly kind: "scored";
			readonly item: WeakPlanItem;
			readonly from: CalendarDay;
			readonly left: CalendarDay | null;
			readonly done: boolean;
	  }
	/** one of the weakest problems so far; done once it was worked on today */
	| { readonly kind: "weak"; readonly slug: string; readonly why: string; readonly done: boolean };

export interface Today {
	readonly rows: readonly TodayRow[];
	/** items of earlier days that are open still and not among the rows */
	readonly moreLeft: number;
	readonly tomorrow: readonly PlanItem[];
	/** of the scorecard's weakest items, those of tomorrow that are open */
	readonly scoredTomorrow: readonly ScoredRow[];
	/** days until the interview; 0 on its day, negative once it is past; null: no date is set */
	readonly daysLeft: number | null;
}

export type ScoredRow = Extract<TodayRow, { kind: "scored" }>;

interface Given {
	/** null: no date is set */
	readonly plan: Plan | null;
	readonly state: PracticeState;
	readonly today: CalendarDay;
	/** the candidate's calendar day of an ISO time */
	readonly dayOf: (iso: string) => CalendarDay;
	readonly due: readonly DueReview[];
}

/** More of the past would bury the day. */
const mostLeft = 3;
const weakPerItem = 2;

/** What is to do today: what the plan says, what earlier days left open, what is due again, and the weakest so far. */
export function todayList({ plan, state, today, dayOf, due }: Given): Today {
	const itemsOf = (day: CalendarDay): readonly PlanItem[] => plan?.days.find((one) => one.day === day)?.items ?? [];
	const touchedSince = (slug: string, day: CalendarDay): boolean => {
		const at = state.problems.get(slug)?.lastAt;
		return at !== undefined && dayOf(at) >= day;
	};
	const done = (item: PlannedItem, day: CalendarDay): boolean => {
		switch (item.kind) {
			case "problem":
			case "reading":
				return isDone(item, state);
			case "mock":
				return (
					state.mocksSincePlan.some((mock) => wasSat(item, mock)) || item.parts.every((slug) => touchedSince(slug, day))
				);
		}
	};
	const rows = (day: CalendarDay, left: CalendarDay | null): readonly TodayRow[] =>
		itemsOf(day).flatMap((item) =>
			item.kind === "weak" ? [] : [{ kind: "planned", item, left, done: done(item, day) }],
		);
	const over = plan !== null && today >= plan.interviewDay;
	const restDay = plan?.days.at(-1)?.day === today;
	const open =
		plan === null || over || restDay
			? []
			: plan.days.filter(({ day }) => day < today).flatMap(({ day }) => rows(day, day).filter((row) => !row.done));
	const scored = scoredRows(plan, state, today);
	const doneToday = ({ doneAt }: WeakPlanItem): boolean => doneAt !== null && dayOf(doneAt) === today;
	const isOfToday = ({ item, done: isDone }: ScoredRow, day: CalendarDay): boolean =>
		day === today || (day < today && (!isDone || doneToday(item)));
	const weakItems = itemsOf(today).filter(({ kind }) => kind === "weak").length;
	return {
		rows: [
			...rows(today, null),
			...open.slice(0, mostLeft),
			...scored.filter(({ row, day }) => isOfToday(row, day)).map(({ row }) => row),
			...(restDay || today === plan?.interviewDay
				? []
				: due.map((review) => ({ kind: "due", review, done: false }) as const)),
			...weakest(state, weakItems * weakPerItem).map(
				([slug, why]) => ({ kind: "weak", slug, why, done: touchedSince(slug, today) }) as const,
			),
		],
		moreLeft: Math.max(0, open.length - mostLeft),
		tomorrow: itemsOf(today + 1),
		scoredTomorrow: scored.filter(({ day, row }) => day === today + 1 && !row.done).map(({ row }) => row),
		daysLeft: plan === null ? null : plan.interviewDay - today,
	};
}

/** The mock had the parts of this hour, and was not ended at once. A part that was not reached in its hour was asked, too. */
function wasSat({ round, parts }: Extract<PlanItem, { kind: "mock" }>, mock: EndedMock): boolean {
	const own = mock.parts.filter(({ slug, hour }) => hour === round && parts.includes(slug));
	const minutes = own.reduce((sum, part) => sum + part.minutes, 0);
	return parts.every((slug) => own.some((part) => part.slug === slug)) && minutes >= leastMinutes;
}

/** Who ends a round within a minute did not mean to begin it. */
const leastMinutes = 1;

/** Every item of the last scorecard's plan that may be asked for on this day. */
function scoredRows(
	plan: Plan | null,
	{ weak }: PracticeState,
	today: CalendarDay,
): readonly { readonly day: CalendarDay; readonly row: ScoredRow }[] {
	const rests = (from: CalendarDay): boolean =>
		plan !== null && from < plan.interviewDay && today >= (plan.days.at(-1)?.day ?? plan.interviewDay);
	return weakDays(weak, plan).flatMap(({ day, item, from }) => {
		const left = day < today ? day : null;
		return rests(from) || today > from + weakCarriedDays
			? []
			: [{ day, row: { kind: "scored", item, from, left, done: item.doneAt !== null } }];
	});
}

/** Work never makes a problem less weak here, so that what is worked on today stays on today's list. */
function weakest(state: PracticeState, count: number): readonly (readonly [slug: string, why: string])[] {
	const weakness = ({ submissions, hints }: ProblemProgress): number => Math.max(0, submissions - 1) + hints;
	return [...state.problems]
		.filter(([, progress]) => weakness(progress) > 0)
		.sort(([a, one], [b, other]) => weakness(other) - weakness(one) || (a < b ? -1 : 1))
		.slice(0, count)
		.map(([slug, progress]) => [slug, workWords(progress)]);
}
