import * as l10n from "@vscode/l10n";

import { type CalendarDay, dateName, weekdayName } from "../../../core/practice/plan/calendarDay.ts";

/** "left from Monday"; a weekday alone says nothing once it has come again: "left from 7 December". */
export function leftFrom(day: CalendarDay, today: CalendarDay): string {
	return l10n.t("left from {0}", today - day < 7 ? weekdayName(day) : dateName(day));
}
