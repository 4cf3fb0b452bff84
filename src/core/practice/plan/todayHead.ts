import * as l10n from "@vscode/l10n";

import { dayName } from "./calendarDay.ts";
import type { Plan } from "./plan.ts";
import type { Today } from "./todayList.ts";

export interface TodayHead {
	/** beside the title of the list */
	readonly description: string;
	/** what the list alone does not say; empty: nothing */
	readonly message: string;
	/** items of today that are not done */
	readonly open: number;
}

/** `plan`: null where no date is set and there is something for today all the same. */
export function todayHead(plan: Plan | null, { rows, daysLeft }: Today): TodayHead {
	const open = rows.filter(({ done }) => !done).length;
	if (plan === null || daysLeft === null) {
		const message = l10n.t("No interview date is set. Set one with the calendar above, for a plan of every day.");
		return { description: "", message, open };
	}
	const { days, interviewDay } = plan;
	if (daysLeft < 0) {
		const message = l10n.t`The interview was on ${dayName(interviewDay)}. Set another date for a new plan.`;
		return { description: "", message, open };
	}
	if (daysLeft === 0) {
		const message = rows.length === 0 ? l10n.t`The interview is today. Good luck.` : "";
		return { description: l10n.t`the interview is today`, message, open };
	}
	const begin = days[0]?.day ?? interviewDay;
	return {
		description: daysLeft === 1 ? l10n.t`1 day left` : l10n.t`${daysLeft} days left`,
		message:
			begin > interviewDay - daysLeft
				? l10n.t`The plan begins on ${dayName(begin)}. Until then, practise what you like.`
				: open === 0
					? l10n.t`All done for today.`
					: "",
		open,
	};
}
