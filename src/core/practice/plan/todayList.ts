import type { PracticeState, ProblemProgress } from "../practiceState.ts";
import type { DueReview } from "../spaced/dueReview.ts";
import type { CalendarDay } from "./calendarDay.ts";
import type { Plan, PlanItem } from "./plan.ts";

export type PlannedItem = Exclude<PlanItem, { kind: "weak" }>;

export type TodayRow =
	/** `left`: the earlier day that it was planned for */
	| { readonly kind: "planned"; readonly item: PlannedItem; readonly left: CalendarDay | null; readonly done: boolean }
	| { readonly kind: "due"; readonly review: DueReview; readonly done: false }
	/** one of the weakest problems so far; done once it was worked on today */
	| { readonly kind: "weak"; readonly slug: string; readonly why: string; readonly done: boolean };

export interface Today {
	readonly rows: readonly TodayRow[];
	/** items of earlier days that are open still and not among the rows */
	readonly moreLeft: number;
	readonly tomorrow: readonly PlanItem[];
	/** days until the interview; 0 on its day, negative once it is past */
	readonly daysLeft: number;
}

interface Given {
	readonly plan: Plan;
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
	const itemsOf = (day: CalendarDay): readonly PlanItem[] => plan.days.find((one) => one.day === day)?.items ?? [];
	const touchedSince = (slug: string, day: CalendarDay): boolean => {
		const at = state.problems.get(slug)?.lastAt;
		return at !== undefined && dayOf(at) >= day;
	};
	const done = (item: PlannedItem, day: CalendarDay): boolean => {
		switch (item.kind) {
			case "problem": {
				const reached = state.problems.get(item.slug)?.state;
				return reached === "solved" || (reached === "tried" && item.round !== "coding" && item.round !== "data");
			}
			case "reading":
				return state.readings.has(item.slug);
			case "mock":
				return item.parts.every((slug) => touchedSince(slug, day));
		}
	};
	const rows = (day: CalendarDay, left: CalendarDay | null): readonly TodayRow[] =>
		itemsOf(day).flatMap((item) =>
			item.kind === "weak" ? [] : [{ kind: "planned", item, left, done: done(item, day) }],
		);
	const over = today >= plan.interviewDay;
	const restDay = plan.days.at(-1)?.day === today;
	const open =
		over || restDay
			? []
			: plan.days.filter(({ day }) => day < today).flatMap(({ day }) => rows(day, day).filter((row) => !row.done));
	const weakItems = itemsOf(today).filter(({ kind }) => kind === "weak").length;
	return {
		rows: [
			...rows(today, null),
			...open.slice(0, mostLeft),
			...(restDay ? [] : due.map((review) => ({ kind: "due", review, done: false }) as const)),
			...weakest(state, weakItems * weakPerItem).map(
				([slug, why]) => ({ kind: "weak", slug, why, done: touchedSince(slug, today) }) as const,
			),
		],
		moreLeft: Math.max(0, open.length - mostLeft),
		tomorrow: itemsOf(today + 1),
		daysLeft: plan.interviewDay - today,
	};
}

/** Work never makes a problem less weak here, so that what is worked on today stays on today's list. */
function weakest(state: PracticeState, count: number): readonly (readonly [slug: string, why: string])[] {
	const weakness = ({ submissions, hints }: ProblemProgress): number => Math.max(0, submissions - 1) + hints;
	return [...state.problems]
		.filter(([, progress]) => weakness(progress) > 0)
		.sort(([a, one], [b, other]) => weakness(other) - weakness(one) || (a < b ? -1 : 1))
		.slice(0, count)
		.map(([slug, { submissions, hints }]) => [
			slug,
			`${counted(submissions, "submission")}, ${counted(hints, "hint")}`,
		]);
}

function counted(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
