import * as l10n from "@vscode/l10n";

import { type CalendarDay, dayName } from "../../../core/practice/plan/calendarDay.ts";

/** "left from Monday"; a weekday alone says nothing once it has come again: "left from 7 December". */
export function leftFrom(day: CalendarDay, today: CalendarDay): string {
	const [weekday = "", ...date] = dayName(day).split(" ");
	return l10n.t("left from {0}", today - day < 7 ? weekday : date.join(" "));
}
