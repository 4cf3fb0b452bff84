import { html, nothing, type TemplateResult } from "lit";

import { icon } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";
import { emptyView } from "./emptyView.ts";
import type { PictureView } from "./pictureView.ts";

/** Zoom in the corner, what to do while nothing is drawn, and what the colours of the picture mean, as far as they occur. */
export function controlsView(context: BoardContext, picture: PictureView): TemplateResult {
	const { state } = context;
	const legend = [
		{ tone: "critical", words: "slowest path", shown: state.components.some((one) => one.onCriticalPath) },
		{ tone: "over", words: "over its capacity", shown: state.components.some((one) => (one.utilisation ?? 0) > 1) },
		{ tone: "down", words: "down", shown: state.components.some((one) => one.down) },
		{
			tone: "unreachable",
			words: "no longer reached",
			shown: state.components.some((one) => one.unreachable && !one.down),
		},
	].filter(({ shown }) => shown);
	return html`
		${emptyView(context)}
		${legend.length === 0 ? nothing : html`<ul class="legend" aria-label="Colours of the drawing">${legend.map(({ tone, words }) => html`<li class=${tone}>${words}</li>`)}</ul>`}
		<div class="zoom" role="group" aria-label="Zoom">
			<button class="bare" aria-label="Zoom out" title="Zoom out (-)" @click=${() => picture.zoom(1 / 1.25)}>${icon("minus")}</button>
			<button class="bare" aria-label="Zoom in" title="Zoom in (+)" @click=${() => picture.zoom(1.25)}>${icon("add")}</button>
			<button class="bare fit" aria-label="Fit" title="Show the whole drawing (0, or double-click on the background)" @click=${() => picture.fit()}>${icon("fit")}</button>
		</div>
	`;
}
