import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import { formatSize } from "../../core/judge/growth.ts";
import type { GrowthReport } from "../../core/judge/growthReport.ts";
import { growthSentence } from "../../core/judge/growthSentence.ts";
import type { FromStatement } from "../../protocol/problem/statementMessages.ts";
import type { GrowthState } from "../../protocol/problem/growthState.ts";
import { growthPicture } from "./growthPicture.ts";

type Send = (intent: FromStatement) => void;

/** How the time grows: offered, under way, or a sentence, a picture and its figures. */
export function growthView(growth: GrowthState, send: Send): TemplateResult | typeof nothing {
	switch (growth.type) {
		case "none":
			return nothing;
		case "offered":
			return html`<div class="growth actions">${measureButton(l10n.t`Measure growth`, send)}
				<span class="quiet">${l10n.t`your time beside an accepted solution’s, over growing inputs`}</span>
			</div>`;
		case "measuring":
			return html`<p class="growth quiet" role="status">${l10n.t`Measuring growth: your solution and the reference in turns …`}</p>`;
		case "stopped":
			return html`<div class="growth actions">${measureButton(l10n.t`Measure growth`, send)} <span class="quiet">${growth.why}</span></div>`;
		case "measured":
			return measured(growth.report, send);
	}
}

function measured(report: GrowthReport, send: Send): TemplateResult {
	const { kind, slope, uncertainty, points, reference, runtime, wallMs } = report;
	return html`<section class="growth ${kind}" aria-live="polite">
		<h2>${l10n.t`Growth`}</h2>
		<p class="finding">${growthSentence(report)}</p>
		${growthPicture(report)}
		${
			points.length === 0
				? nothing
				: html`<details class="quiet">
						<summary>${l10n.t`The figures`}</summary>
						<table>
							<thead>
								<tr><th scope="col">${l10n.t`size`}</th><th scope="col">${l10n.t`yours`}</th><th scope="col">${l10n.t`reference`}</th><th scope="col">${l10n.t`ratio`}</th></tr>
							</thead>
							<tbody>${points.map(
								(point) => html`<tr>
									<th scope="row">${formatSize(point.n)}</th>
									<td>${range(point.candidateMs, point.candidateUpToMs)}</td>
									<td>${range(point.referenceMs, point.referenceUpToMs)}</td>
									<td>${(point.candidateMs / point.referenceMs).toFixed(2)} ×</td>
								</tr>`,
							)}</tbody>
						</table>
						<p>
							${l10n.t`Shortest CPU time of each size, to the shortest of the slower pass. The ratio grows like the size to the power of ${slope.toFixed(2)} ± ${uncertainty.toFixed(2)}: under 0.35 is the same, over 0.65 a power more. O(n) and O(n log n) are never told apart. Beside`} <code>${reference}</code>, ${runtime}, ${(wallMs / 1000).toFixed(1)} s.
						</p>
					</details>`
		}
		${kind === "unsure" ? measureButton(l10n.t`Measure again`, send) : nothing}
	</section>`;
}

function measureButton(label: string, send: Send): TemplateResult {
	return html`<button class="secondary" @click=${() => send({ type: "measureGrowth" })}>${label}</button>`;
}

function range(shortest: number, upTo: number): string {
	const [from = "", to = ""] = [shortest, upTo].map((ms) => ms.toFixed(ms < 1 ? 3 : 2));
	return from === to ? l10n.t`${from} ms` : l10n.t`${from}–${to} ms`;
}
