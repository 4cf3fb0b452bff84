import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import { icon } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";
import { emptyView } from "./emptyView.ts";
import type { PictureView } from "./pictureView.ts";

/** Zoom in the corner, what to do while nothing is drawn, and what the colours of the picture mean, as far as they occur. */
export function controlsView(context: BoardContext, picture: PictureView): TemplateResult {
	const { state } = context;
	const legend = [
		{ tone: "critical", words: l10n.t`slowest path`, shown: state.components.some((one) => one.onCriticalPath) },
		{
			tone: "over",
			words: l10n.t`over its capacity`,
			shown: state.components.some((one) => (one.utilisation ?? 0) > 1),
		},
		{ tone: "down", words: l10n.t`down`, shown: state.components.some((one) => one.down) },
		{
			tone: "unreachable",
			words: l10n.t`no longer reached`,
			shown: state.components.some((one) => one.unreachable && !one.down),
		},
	].filter(({ shown }) => shown);
	return html`
		${emptyView(context)}
		${legend.length === 0 ? nothing : html`<ul class="legend" aria-label="${l10n.t`Colours of the drawing`}">${legend.map(({ tone, words }) => html`<li class=${tone}>${words}</li>`)}</ul>`}
		<div class="zoom" role="group" aria-label="${l10n.t`Zoom`}">
			<button class="bare" aria-label="${l10n.t`Zoom out`}" title="${l10n.t`Zoom out (-)`}" @click=${() => picture.zoom(1 / 1.25)}>${icon("minus")}</button>
			<button class="bare" aria-label="${l10n.t`Zoom in`}" title="${l10n.t`Zoom in (+)`}" @click=${() => picture.zoom(1.25)}>${icon("add")}</button>
			<button class="bare fit" aria-label="${l10n.t`Fit`}" title="${l10n.t`Show the whole drawing (0, or double-click on the background)`}" @click=${() => picture.fit()}>${icon("fit")}</button>
		</div>
	`;
}
