import type { CalendarDay } from "../../../core/practice/plan/calendarDay.ts";

/** The calendar day of a time (ms since 1970, or ISO) where the candidate's machine is. */
export function localDay(time: number | string): CalendarDay {
	const date = new Date(time);
	return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}
