import * as l10n from "@vscode/l10n";

import { err, ok, type Result } from "../../base/result.ts";

/** A day of the calendar without a time zone: whole days since 1970-01-01. */
export type CalendarDay = number;

const dayMs = 86_400_000;

/** `text`: "2026-12-24". The error is a sentence that says what to type. */
export function parseDay(text: string): Result<CalendarDay, string> {
	const trimmed = text.trim();
	const ms = /^\d{4}-\d{2}-\d{2}$/.test(trimmed) ? Date.parse(`${trimmed}T00:00:00Z`) : Number.NaN;
	// 31 February would roll over into March
	return Number.isNaN(ms) || isoDay(ms / dayMs) !== trimmed
		? err(l10n.t`“${trimmed}” is no date. Write it as year-month-day, such as 2026-12-24.`)
		: ok(ms / dayMs);
}

/** "2026-12-24" */
export function isoDay(day: CalendarDay): string {
	return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** "Thursday 24 December" */
export function dayName(day: CalendarDay): string {
	return l10n.t("{0} {1}", weekdayName(day), dateName(day));
}

/** "Thursday" */
export function weekdayName(day: CalendarDay): string {
	return weekdays[new Date(day * dayMs).getUTCDay()] ?? "";
}

/** "24 December" */
export function dateName(day: CalendarDay): string {
	const date = new Date(day * dayMs);
	return l10n.t("{0} {1}", date.getUTCDate(), months[date.getUTCMonth()] ?? "");
}

export function isWeekend(day: CalendarDay): boolean {
	return [0, 6].includes(new Date(day * dayMs).getUTCDay());
}

const weekdays = [
	l10n.t("Sunday"),
	l10n.t("Monday"),
	l10n.t("Tuesday"),
	l10n.t("Wednesday"),
	l10n.t("Thursday"),
	l10n.t("Friday"),
	l10n.t("Saturday"),
] as const;
const months = [
	l10n.t("January"),
	l10n.t("February"),
	l10n.t("March"),
	l10n.t("April"),
	l10n.t("May"),
	l10n.t("June"),
	l10n.t("July"),
	l10n.t("August"),
	l10n.t("September"),
	l10n.t("October"),
	l10n.t("November"),
	l10n.t("December"),
] as const;
