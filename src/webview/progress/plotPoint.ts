import { svg, type SVGTemplateResult } from "lit";

import type { PlotId, ProgressContext } from "./progressContext.ts";

/** A mark that can be reached by keyboard and says what it stands for. `isFirst`: Tab comes to this one. */
export function plotPoint(
	shape: SVGTemplateResult,
	about: { readonly plot: PlotId; readonly label: string; readonly isFirst: boolean },
	{ say }: ProgressContext,
): SVGTemplateResult {
	const { plot, label, isFirst } = about;
	return svg`<g class="point" data-point role="img" tabindex=${isFirst ? "0" : "-1"} aria-label=${label}
		@focus=${() => say(plot, label)} @mouseenter=${() => say(plot, label)}>${shape}</g>`;
}
