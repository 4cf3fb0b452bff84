import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { Severity } from "../../../core/review/finding.ts";
import type { ShownFinding } from "../../../protocol/design/boardState.ts";
import { icon } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";

const words: Readonly<Record<Severity, string>> = {
	error: l10n.t`Error`,
	warning: l10n.t`Warning`,
	info: l10n.t`Note`,
	hint: l10n.t`Hint`,
};

/** Every remark once, whoever made it, in the host's order; what could not be verified is folded away and counted. */
export function findingsView(context: BoardContext): TemplateResult {
	const { state, ui, update } = context;
	const shown = state.findings.filter((finding) => finding.state === "grounded");
	const folded = state.findings.filter((finding) => finding.state !== "grounded");
	const some =
		folded.length === 1
			? l10n.t`1 remark could not be verified in your text and is not scored`
			: l10n.t`${folded.length} remarks could not be verified in your text and are not scored`;
	return html`
		${shown.length === 0 ? html`<p class="empty">${l10n.t`Nothing stands against the drawing so far.`}<br /><span class="quiet">${l10n.t`Absent parts are looked for on Review.`}</span></p>` : rows(shown, context)}
		${silencedView(context)}
		${
			folded.length === 0
				? nothing
				: html`<button class="link fold" aria-expanded=${ui.showFolded} @click=${() => update({ showFolded: !ui.showFolded })}>
							${icon(ui.showFolded ? "down" : "right")} ${some}
						</button>
						${ui.showFolded ? rows(folded, context) : nothing}`
		}
	`;
}

/** What the text silences stays countable: nobody is to wonder where a remark went. */
function silencedView({ state, send }: BoardContext): TemplateResult | typeof nothing {
	const { silenced } = state;
	return silenced.length === 0
		? nothing
		: html`<details class="quiet">
				<summary>${silenced.length === 1 ? l10n.t`1 check is silenced in the text` : l10n.t`${silenced.length} checks are silenced in the text`}</summary>
				<ul class="notes">${silenced.map(({ rule, reason, lineBase0 }) => html`<li><button class="link" @click=${() => send({ type: "reveal", lineBase0 })}>${rule}</button>: ${reason}</li>`)}</ul>
			</details>`;
}

function rows(findings: readonly ShownFinding[], context: BoardContext): TemplateResult {
	return html`<ul class="findings">
		${repeat(
			findings,
			({ id }) => id,
			(finding) => row(finding, context),
		)}
	</ul>`;
}

function row(finding: ShownFinding, { state, send }: BoardContext): TemplateResult {
	const { severity, message, lineBase0, component, source, suggestion, quote, stateReason } = finding;
	const label = state.components.find(({ id }) => id === component)?.label;
	const where = [
		l10n.t`line ${lineBase0 + 1}`,
		...(component === null ? [] : [label ?? component]),
		...(source === "model" ? [l10n.t`reviewer`] : []),
	];
	return html`<li class="finding ${severity} ${finding.state}">
		<button @click=${() => send({ type: "reveal", lineBase0 })}>
			<span class="mark" role="img" aria-label=${words[severity]}>${icon(severity)}</span>
			<span class="said">
				${message}
				${quote === null || source === "check" ? nothing : html`<q>${quote}</q>`}
				${suggestion === null || suggestion === "" ? nothing : html`<span class="try">${suggestion}</span>`}
				${stateReason === null ? nothing : html`<span class="quiet">${stateReason}</span>`}
				<span class="where">${where.join(" · ")}</span>
			</span>
		</button>
	</li>`;
}
