import * as l10n from "@vscode/l10n";
import { html, svg, type TemplateResult } from "lit";

import type { AcceptedTime } from "../../core/practice/progress/acceptedTimes.ts";
import { longestPauseMinutes } from "../../core/practice/progress/activeTime.ts";
import type { OnDay } from "../../core/practice/progress/practiceProgress.ts";
import { plotKey } from "./plotKey.ts";
import { plotPoint } from "./plotPoint.ts";
import { plotSection } from "./plotSection.ts";
import type { ProgressContext } from "./progressContext.ts";
import { shownDate } from "./shownDate.ts";

const width = 230;
const rowHeight = 26;
/** older ones stand in the table */
const mostRows = 10;

/** A bar for each of the last accepted attempts, newest first, with a stroke where the target is. `accepted`: how many in all. */
export function timesPlot(
	times: readonly OnDay<AcceptedTime>[],
	accepted: number,
	context: ProgressContext,
): TemplateResult {
	const newest = [...times].reverse();
	const shown = newest.slice(0, mostRows);
	const within = times.filter(({ minutes, targetMinutes }) => minutes <= targetMinutes).length;
	const title =
		times.length === 1
			? l10n.t`${within} of 1 accepted attempt was within the target time.`
			: times.length === accepted
				? l10n.t`${within} of ${times.length} accepted attempts were within the target time.`
				: l10n.t`${within} of the last ${times.length} accepted attempts were within the target time; there are ${accepted} in all.`;
	const longest = Math.max(...shown.map(({ minutes, targetMinutes }) => Math.max(minutes, targetMinutes)));
	const wide = (minutes: number) => (minutes / longest) * (width - 2);
	const picture = html`<svg
			class="plot"
			viewBox=${`0 0 ${width} ${shown.length * rowHeight}`}
			role="group"
			aria-label=${l10n.t`${title} Arrow keys go from attempt to attempt.`}
			@keydown=${(event: KeyboardEvent) => plotKey(event)}
		>
			${shown.map((time, at) => {
				const y = at * rowHeight;
				const target = 1 + wide(time.targetMinutes);
				return plotPoint(
					svg`<text class="name" x="0" y=${y + 10}>${shortened(time.title)}</text>
						<text x=${width - 1} y=${y + 10} text-anchor="end">${Math.round(time.minutes)} / ${time.targetMinutes}</text>
						<rect class=${time.minutes <= time.targetMinutes ? "solved" : "tried"} x="1" y=${y + 14} width=${Math.max(1, wide(time.minutes))} height="7"></rect>
						<line class="target" x1=${target} x2=${target} y1=${y + 12} y2=${y + 23}></line>`,
					{ plot: "times", label: labelOf(time), isFirst: at === 0 },
					context,
				);
			})}
		</svg>
		<p class="quiet">
			${l10n.t`Minutes from the beginning of an attempt to its first accepted submission; the stroke is the target. Of each pause at most ${longestPauseMinutes} minutes are counted. In a round with a clock, it is the time of the part's own clock, and the target is what the round gives it.`}
		</p>`;
	return plotSection(
		{
			id: "times",
			title,
			picture,
			header: [l10n.t`Day`, l10n.t`Problem`, l10n.t`Attempt`, l10n.t`Minutes`, l10n.t`Target`],
			rows: newest.map((time) => [
				shownDate(time.day),
				{ text: time.title, slug: time.slug },
				String(time.attempt),
				String(Math.round(time.minutes)),
				String(time.targetMinutes),
			]),
		},
		context,
	);
}

function labelOf({ day, title, attempt, minutes, targetMinutes }: OnDay<AcceptedTime>): string {
	return l10n.t`${shownDate(day)}, ${title}, attempt ${attempt}: ${Math.round(minutes)} minutes, target ${targetMinutes}`;
}

function shortened(title: string): string {
	return title.length <= 30 ? title : `${title.slice(0, 29).trimEnd()}…`;
}
