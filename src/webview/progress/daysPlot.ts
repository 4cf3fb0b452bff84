import * as l10n from "@vscode/l10n";
import { html, nothing, svg, type TemplateResult } from "lit";

import type { PracticeDay, PracticeDays } from "../../core/practice/progress/practiceDays.ts";
import { plotKey } from "./plotKey.ts";
import { plotPoint } from "./plotPoint.ts";
import { plotSection } from "./plotSection.ts";
import type { ProgressContext } from "./progressContext.ts";
import { shownDate } from "./shownDate.ts";
import { shownMonth } from "./shownMonth.ts";

const step = 8.8;
const top = 12;

/** A column for each week, a square for each day. */
export function daysPlot({ weeks, practised, inARow }: PracticeDays, context: ProgressContext): TemplateResult {
	const title =
		inARow > 1
			? l10n.t`You practised on ${dayCount(practised)} in ${weeks.length} weeks, the last ${inARow} in a row.`
			: l10n.t`You practised on ${dayCount(practised)} in ${weeks.length} weeks.`;
	const last = weeks.flat().length - 1;
	const picture = html`<svg
		class="plot"
		viewBox=${`0 0 ${weeks.length * step + 1} ${top + 7 * step + 1}`}
		role="group"
		aria-label=${l10n.t`${title} Arrow keys go from day to day.`}
		@keydown=${(event: KeyboardEvent) => plotKey(event, 7)}
	>
		${weeks.map((week, column) => monthLabel(week, weeks[column - 1], column * step))}
		${weeks.map((week, column) =>
			week.map((day, row) =>
				plotPoint(
					svg`<rect class="day strength-${day.strength}" x=${column * step + 0.5} y=${top + row * step} width=${step - 1.4} height=${step - 1.4} rx="1.5"></rect>`,
					{
						plot: "days",
						label: `${shownDate(day.day)}: ${doneWords(day.done)}`,
						isFirst: column * 7 + row === last,
					},
					context,
				),
			),
		)}
	</svg>
		<p class="quiet">${l10n.t("Counted are runs, submissions, reviews, talks, drills, readings and rounds.")}</p>`;
	const rows = weeks
		.flat()
		.filter(({ done }) => done > 0)
		.reverse()
		.map(({ day, done }) => [shownDate(day), String(done)]);
	return plotSection({ id: "days", title, picture, header: [l10n.t("Day"), l10n.t("Done")], rows }, context);
}

function doneWords(done: number): string {
	return done === 0 ? l10n.t("nothing") : done === 1 ? l10n.t("1 thing done") : l10n.t("{0} things done", done);
}

/** At the first week of a month; the very first week only where there is room before the next. */
function monthLabel(week: readonly PracticeDay[], before: readonly PracticeDay[] | undefined, x: number) {
	const month = week[0]?.day.slice(0, 7) ?? "";
	return before === undefined || before[0]?.day.slice(0, 7) === month
		? nothing
		: svg`<text x=${x} y=${top - 4} aria-hidden="true">${shownMonth(month)}</text>`;
}

function dayCount(days: number): string {
	return days === 1 ? l10n.t`1 day` : l10n.t`${days} days`;
}
