import * as l10n from "@vscode/l10n";
import { html, svg, type TemplateResult } from "lit";

import type { PracticeProgress } from "../../core/practice/progress/practiceProgress.ts";
import { plotKey } from "./plotKey.ts";
import { plotPoint } from "./plotPoint.ts";
import { plotSection } from "./plotSection.ts";
import type { ProgressContext } from "./progressContext.ts";
import { shownDate } from "./shownDate.ts";

const [left, right, top, bottom, width, height] = [30, 222, 8, 84, 230, 100];

/** Bets over time: a dot for each, how much of it went as said; the line is all of them so far. */
export function calibrationPlot(
	{ bets, judged, hits, tooHopeful, tooHarsh }: PracticeProgress["calibration"],
	titles: readonly string[],
	context: ProgressContext,
): TemplateResult {
	const title =
		judged === 1
			? l10n.t`${hits} of 1 judged item went as you said; you were too hopeful about ${tooHopeful}, too harsh about ${tooHarsh}.`
			: l10n.t`${hits} of ${judged} judged items went as you said; you were too hopeful about ${tooHopeful}, too harsh about ${tooHarsh}.`;
	const x = (at: number) => (bets.length === 1 ? (left + right) / 2 : left + (at / (bets.length - 1)) * (right - left));
	const y = (share: number) => bottom - share * (bottom - top);
	const line = bets.map(({ soFar }, at) => `${x(at).toFixed(1)},${y(soFar).toFixed(1)}`).join(" ");
	const picture = html`<svg
			class="plot"
			viewBox=${`0 0 ${width} ${height}`}
			role="group"
			aria-label=${l10n.t`${title} Arrow keys go from bet to bet.`}
			@keydown=${(event: KeyboardEvent) => plotKey(event)}
		>
			${[0, 0.5, 1].map(
				(share) =>
					svg`<line class="grid" x1=${left} x2=${right} y1=${y(share)} y2=${y(share)}></line><text x=${left - 5} y=${y(share) + 3.5} text-anchor="end">${share * 100} %</text>`,
			)}
			<text x=${(left + right) / 2} y=${height - 3} text-anchor="middle">${l10n.t`bets, oldest first`}</text>
			<polyline class="line" points=${line}></polyline>
			${bets.map((bet, at) =>
				plotPoint(
					svg`<circle class="dot" cx=${x(at)} cy=${y(bet.hits / bet.judged)} r="3.5"></circle>`,
					{
						plot: "calibration",
						label: l10n.t`${shownDate(bet.day)}, ${titles[at] ?? ""}: ${bet.hits} of ${bet.judged} as you said; ${Math.round(bet.soFar * 100)} % so far`,
						isFirst: at === 0,
					},
					context,
				),
			)}
		</svg>
		<p class="quiet">${l10n.t`Dots: one bet each. Line: all bets so far.`}</p>`;
	return plotSection(
		{
			id: "calibration",
			title,
			picture,
			header: [l10n.t`Day`, l10n.t`Problem`, l10n.t`As said`, l10n.t`Too hopeful`, l10n.t`Too harsh`],
			rows: bets.map((bet, at) => [
				shownDate(bet.day),
				{ text: titles[at] ?? bet.slug, slug: bet.slug },
				l10n.t`${bet.hits} of ${bet.judged}`,
				String(bet.tooHopeful),
				String(bet.tooHarsh),
			]),
		},
		context,
	);
}
