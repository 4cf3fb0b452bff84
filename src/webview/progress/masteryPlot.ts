import * as l10n from "@vscode/l10n";
import { html, svg, type TemplateResult } from "lit";

import { type CategoryMastery, masteryRule } from "../../core/practice/progress/categoryMastery.ts";
import { plotKey } from "./plotKey.ts";
import { plotPoint } from "./plotPoint.ts";
import { plotSection } from "./plotSection.ts";
import type { ProgressContext } from "./progressContext.ts";

const width = 230;
const rowHeight = 26;

/** A bar for each category: solved, tried, and the frame of what is left. */
export function masteryPlot(
	rows: readonly CategoryMastery[],
	names: readonly string[],
	context: ProgressContext,
): TemplateResult {
	const all = rows.reduce((sum, row) => sum + size(row), 0);
	const solved = rows.reduce((sum, row) => sum + row.solved, 0);
	const title = l10n.t`${solved} of ${all} problems are solved.`;
	const picture = html`<svg
			class="plot"
			viewBox=${`0 0 ${width} ${rows.length * rowHeight}`}
			role="group"
			aria-label=${l10n.t`${title} Arrow keys go from category to category.`}
			@keydown=${(event: KeyboardEvent) => plotKey(event)}
		>
			${rows.map((row, at) => {
				const y = at * rowHeight;
				const wide = (n: number) => (n / size(row)) * (width - 1);
				const label = l10n.t`${names[at] ?? row.category}: ${row.solved} solved, ${row.tried} tried, ${row.untouched} not tried`;
				return plotPoint(
					svg`<text class="name" x="0" y=${y + 10}>${names[at]}</text>
						<text x=${width - 1} y=${y + 10} text-anchor="end">${row.solved} / ${size(row)}</text>
						<rect class="frame" x=".5" y=${y + 14} width=${width - 1} height="7"></rect>
						<rect class="solved" x=".5" y=${y + 14} width=${wide(row.solved)} height="7"></rect>
						<rect class="tried" x=${0.5 + wide(row.solved)} y=${y + 14} width=${wide(row.tried)} height="7"></rect>`,
					{ plot: "mastery", label, isFirst: at === 0 },
					context,
				);
			})}
		</svg>
		<p class="quiet">${masteryRule}</p>`;
	return plotSection(
		{
			id: "mastery",
			title,
			picture,
			header: [l10n.t`Category`, l10n.t`Solved`, l10n.t`Tried`, l10n.t`Not tried`],
			rows: rows.map((row, at) => [
				names[at] ?? row.category,
				String(row.solved),
				String(row.tried),
				String(row.untouched),
			]),
		},
		context,
	);
}

function size({ solved, tried, untouched }: CategoryMastery): number {
	return solved + tried + untouched;
}
