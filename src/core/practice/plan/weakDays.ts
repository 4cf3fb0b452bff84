import { type CalendarDay, parseDay } from "./calendarDay.ts";
import type { Plan } from "./plan.ts";
import type { WeakPlan, WeakPlanItem } from "./weakPlan.ts";

export interface WeakDay {
	readonly day: CalendarDay;
	readonly item: WeakPlanItem;
	/** the scorecard's */
	readonly from: CalendarDay;
}

/** After these days an item that nobody worked on is no longer asked for. */
export const weakCarriedDays = 14;
const daysAhead = 7;

/**
 * Each item on a day of the seven after the scorecard, spread evenly. With a date set, none comes on the last day before
 * the interview or later; a scorecard made on the day of the interview or after it is planned as if there were no date.
 */
export function weakDays(weak: WeakPlan | null, plan: Plan | null): readonly WeakDay[] {
	const from = weak === null ? null : parseDay(weak.from);
	if (weak === null || from === null || !from.ok) {
		return [];
	}
	const rest = plan === null || from.value >= plan.interviewDay ? undefined : plan.days.at(-1)?.day;
	const days = rest === undefined ? daysAhead : Math.min(daysAhead, rest - 1 - from.value);
	return days < 1
		? []
		: weak.items.map((item, at) => ({
				day: from.value + 1 + Math.floor((at * days) / weak.items.length),
				item,
				from: from.value,
			}));
}
