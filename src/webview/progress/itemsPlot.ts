import * as l10n from "@vscode/l10n";
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

import type { ItemTrends } from "../../core/practice/progress/itemTrends.ts";
import { itemStatusWords } from "../../core/review/itemStatusWords.ts";
import { verdictWords } from "../../core/review/verdictWords.ts";
import { plotKey } from "./plotKey.ts";
import { plotPoint } from "./plotPoint.ts";
import { plotSection } from "./plotSection.ts";
import type { PlotId, ProgressContext } from "./progressContext.ts";

const width = 230;
const rowHeight = 30;
/** reviews that are drawn; older ones stand in the table */
const mostColumns = 12;

/** A row for each item of the rubric, a mark for each review that judged it. */
export function itemsPlot(trends: ItemTrends, context: ProgressContext): TemplateResult {
	const { slug, items, reviews } = trends;
	const plot: PlotId = `items-${slug}`;
	const met = items.filter(({ points }) => points.at(-1)?.verdict === "met").length;
	const title =
		reviews === 1
			? items.length === 1
				? l10n.t`${met} of 1 judged item is met after 1 review.`
				: l10n.t`${met} of ${items.length} judged items are met after 1 review.`
			: items.length === 1
				? l10n.t`${met} of 1 judged item is met after ${reviews} reviews.`
				: l10n.t`${met} of ${items.length} judged items are met after ${reviews} reviews.`;
	const first = Math.max(1, reviews - mostColumns + 1);
	const x = (review: number) => 8 + (review - first) * ((width - 16) / (mostColumns - 1));
	let isFirst = true;
	const picture = html`<svg
		class="plot"
		viewBox=${`0 0 ${width} ${items.length * rowHeight}`}
		role="group"
		aria-label=${l10n.t`${title} Arrow keys go from mark to mark.`}
		@keydown=${(event: KeyboardEvent) => plotKey(event)}
	>
		${items.map((item, row) => {
			const y = row * rowHeight + 20;
			const marks = item.points
				.filter(({ review }) => review >= first)
				.map(({ review, verdict, status }) => {
					const label = l10n.t`${item.title}, review ${review}: ${verdictWords(verdict)} (${itemStatusWords[status]})`;
					const mark = plotPoint(markOf(verdict, x(review), y), { plot, label, isFirst }, context);
					isFirst = false;
					return mark;
				});
			return svg`<text class="name" x="0" y=${y - 9}>${item.title.length > 40 ? `${item.title.slice(0, 39)}…` : item.title}</text>
				<line class="grid" x1="2" x2=${width - 2} y1=${y} y2=${y}></line>${marks}`;
		})}
	</svg>`;
	return html`<h3><button class="link" @click=${() => context.openProblem(slug)}>${trends.title}</button></h3>
		${plotSection(
			{
				id: plot,
				title,
				picture,
				header: [l10n.t`Item`, l10n.t`Review`, l10n.t`Attempt`, l10n.t`Verdict`, l10n.t`Since then`],
				rows: items.flatMap((item) =>
					item.points.map(({ review, attempt, verdict, status }) => [
						item.title,
						String(review),
						String(attempt),
						verdictWords(verdict),
						itemStatusWords[status],
					]),
				),
			},
			context,
		)}`;
}

/** Told apart without colour: full, half, empty. */
function markOf(verdict: string, x: number, y: number): SVGTemplateResult {
	const ring = svg`<circle class="ring" cx=${x} cy=${y} r="4.5"></circle>`;
	switch (verdict) {
		case "met":
			return svg`${ring}<circle class="full" cx=${x} cy=${y} r="4.5"></circle>`;
		case "partial":
			return svg`${ring}<path class="full" d=${`M${x} ${y - 4.5}A4.5 4.5 0 0 1 ${x} ${y + 4.5}Z`}></path>`;
		default:
			return ring;
	}
}
