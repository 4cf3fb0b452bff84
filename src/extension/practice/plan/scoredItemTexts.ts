import * as l10n from "@vscode/l10n";

import { type CalendarDay, dateName } from "../../../core/practice/plan/calendarDay.ts";
import type { WeakPlanItem } from "../../../core/practice/plan/weakPlan.ts";

/** What is to be done for an item of a scorecard. `titleOf`: of a problem of any round. */
export function scoredItemTitle(
	{ way, practise, slug }: Pick<WeakPlanItem, "way" | "practise" | "slug">,
	titleOf: (slug: string) => string,
): string {
	const title = titleOf(practise);
	switch (way) {
		case "problem":
			return practise === slug ? l10n.t("{0}, again", title) : title;
		case "drill":
			return l10n.t("Spot the flaw: {0}", title);
		case "answer":
			return l10n.t("{0}, again", title);
	}
}

/** "from your scorecard of 12 May: Cost (2 of 4)" */
export function scoredItemWhy({ dimension, score }: WeakPlanItem, from: CalendarDay): string {
	return l10n.t("from your scorecard of {0}: {1} ({2} of 4)", dateName(from), dimension, score);
}
