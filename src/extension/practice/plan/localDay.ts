import { type CalendarDay, parseDay } from "../../../core/practice/plan/calendarDay.ts";

/** The calendar day of a time (ms since 1970, or ISO) where the candidate's machine is. */
export function localDay(time: number | string): CalendarDay {
	const date = new Date(time);
	return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

/** Null for a text of the log that is no date. */
export function dayOrNull(iso: string): CalendarDay | null {
	const parsed = parseDay(iso);
	return parsed.ok ? parsed.value : null;
}
