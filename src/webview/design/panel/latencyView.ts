import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { BoardContext } from "../boardContext.ts";

/** The slowest path as one bar against the objective: a piece for each component, and the same as a list. */
export function latencyView({ state, send }: BoardContext): TemplateResult {
	const { latency, latencyParts } = state;
	if (latency === null) {
		return html`<p class="quiet">${l10n.t`Click a component and give its p95: the path is computed from there.`}</p>`;
	}
	const { totalMs, objectiveMs, objectiveSource, percentile } = latency;
	const over = objectiveMs !== undefined && totalMs > objectiveMs;
	const whole = Math.max(totalMs, objectiveMs ?? 0) || 1;
	const share = (ms: number): string => `${(100 * ms) / whole}%`;
	const label = (id: string): string => state.components.find((one) => one.id === id)?.label ?? id;
	return html`
		<p class="headline">
			<b class=${over ? "over" : ""}>${l10n.t`${percentile} ${round(totalMs)} ms`}</b>
			${objectiveMs === undefined ? html`<span class="quiet">${l10n.t`no objective stated`}</span>` : html`<span>${against(totalMs, objectiveMs)}</span>`}
		</p>
		<div class="budget ${over ? "over" : ""}" aria-hidden="true">
			${latencyParts.map(({ ms }) => (ms === 0 ? nothing : html`<span class="part" style="width: ${share(ms)}"></span>`))}
			${objectiveMs === undefined ? nothing : html`<span class="objective-line" style="left: ${share(objectiveMs)}"></span>`}
		</div>
		<ol class="parts">
			${latencyParts.map(
				({ component, ms }) => html`<li>
					<button class="row" @click=${() => send({ type: "select", component })}>
						<span class="name">${label(component)}</span><span class="figure">${ms === 0 ? "–" : l10n.t`${round(ms)} ms`}</span>
					</button>
				</li>`,
			)}
		</ol>
		${objectiveSource === undefined ? nothing : html`<p class="quiet">${l10n.t`Objective: ${objectiveSource}.`}</p>`}
		${latency.notes.map((note) => html`<p class="quiet">${note}</p>`)}
	`;
}

function against(totalMs: number, objectiveMs: number): string {
	return totalMs > objectiveMs
		? l10n.t`of ${round(objectiveMs)} ms, ${round(totalMs - objectiveMs)} ms too slow`
		: l10n.t`of ${round(objectiveMs)} ms, ${round(objectiveMs - totalMs)} ms left`;
}

function round(ms: number): number {
	return Math.round(ms * 10) / 10;
}
