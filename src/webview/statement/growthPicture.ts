import * as l10n from "@vscode/l10n";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

import { growthPlot, type PlotSeries, plotSize } from "../../core/judge/growthPlot.ts";
import type { GrowthReport } from "../../core/judge/growthReport.ts";
import { growthSentence } from "../../core/judge/growthSentence.ts";

const { width, height, left, right, bottom } = plotSize;

/** Both series over the sizes, both axes logarithmic: dots and a solid line are yours, squares and a dashed one the reference. */
export function growthPicture(report: GrowthReport): TemplateResult | typeof nothing {
	const plot = growthPlot(report);
	if (plot === null) return nothing;
	return html`<svg class="plot" viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${l10n.t`Time over size, both logarithmic. ${growthSentence(report)} The figures are in the table below.`}>
		<g class="grid">${plot.yTicks.map(({ y }) => svg`<line x1=${left} x2=${right} y1=${y} y2=${y}></line>`)}</g>
		<g class="axis">
			<line x1=${left} x2=${right} y1=${bottom} y2=${bottom}></line>
			${plot.xTicks.map(
				({ x, label }) =>
					svg`<line x1=${x} x2=${x} y1=${bottom} y2=${bottom + 4}></line><text x=${x} y=${bottom + 17} text-anchor="middle">${label}</text>`,
			)}
			${plot.yTicks.map(({ y, label }) => svg`<text x=${left - 7} y=${y + 3.5} text-anchor="end">${label}</text>`)}
			<text class="title" x=${(left + right) / 2} y=${height - 6} text-anchor="middle">${l10n.t`size of the input`}</text>
		</g>
		${[...plot.series].reverse().map((each) => series(each, report))}
	</svg>`;
}

function series({ id, label, labelY, marks, line }: PlotSeries, report: GrowthReport): SVGTemplateResult {
	const [name = "", fitted] = label.split(": ");
	return svg`<g class=${id}>
		<polyline points=${line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}></polyline>
		${marks.map(
			({ x, y, low, high }, i) =>
				svg`<g><title>${l10n.t`${name} at ${report.points[i]?.n ?? ""}`}</title>
					${Math.abs(low - high) < 1 ? nothing : svg`<path class="whisker" d=${`M${x} ${low}V${high}M${x - 3} ${high}h6`}></path>`}
					${id === "candidate" ? svg`<circle cx=${x} cy=${y} r="3.4"></circle>` : svg`<rect x=${x - 4.8} y=${y - 4.8} width="9.6" height="9.6"></rect>`}
				</g>`,
		)}
		<text class="name" x=${right + 6} y=${labelY - 2}>${name}</text>
		<text class="class" x=${right + 6} y=${labelY + 12}>${fitted}</text>
	</g>`;
}
