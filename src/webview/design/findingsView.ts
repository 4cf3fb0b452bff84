import { html, nothing, type TemplateResult } from "lit";

import type { Severity } from "../../core/review/finding.ts";
import type { FromBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState, ShownFinding } from "../../protocol/design/boardState.ts";
import type { BoardUi, UpdateUi } from "./boardUi.ts";

type Send = (intent: FromBoard) => void;

const words: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Note", hint: "Hint" };
const order: readonly Severity[] = ["error", "warning", "info", "hint"];

/** Every remark once, whoever made it; what could not be verified is folded away and counted. */
export function findingsView(state: BoardState, ui: BoardUi, send: Send, update: UpdateUi): TemplateResult {
	const sorted = [...state.findings].sort(
		(a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.lineBase0 - b.lineBase0,
	);
	const shown = sorted.filter((finding) => finding.state === "grounded");
	const folded = sorted.filter((finding) => finding.state !== "grounded");
	return html`
		${shown.length === 0 ? html`<p class="quiet">Nothing stands against the drawing so far. Absent parts are looked for on Review.</p>` : nothing}
		<ul class="findings">${shown.map((finding) => row(finding, send))}</ul>
		${
			folded.length === 0
				? nothing
				: html`<button class="link" aria-expanded=${ui.showFolded} @click=${() => update({ showFolded: !ui.showFolded })}>
							${folded.length} ${folded.length === 1 ? "remark" : "remarks"} could not be verified in your text and ${folded.length === 1 ? "is" : "are"} not scored
						</button>
						${ui.showFolded ? html`<ul class="findings folded">${folded.map((finding) => row(finding, send))}</ul>` : nothing}`
		}
	`;
}

function row(finding: ShownFinding, send: Send): TemplateResult {
	return html`<li class=${`finding ${finding.severity} ${finding.state}`}>
		<button @click=${() => send({ type: "reveal", lineBase0: finding.lineBase0 })}>
			<span class="mark" aria-label=${words[finding.severity]}></span>
			<span>
				<span class="where">line ${finding.lineBase0 + 1}${finding.component === null ? "" : ` · ${finding.component}`}${finding.source === "model" ? " · reviewer" : ""}</span>
				${finding.message}
				${finding.quote === null ? nothing : html`<q>${finding.quote}</q>`}
				${finding.suggestion === null || finding.suggestion === "" ? nothing : html`<span class="try">Try: ${finding.suggestion}</span>`}
				${finding.stateReason === null ? nothing : html`<span class="quiet">${finding.stateReason}</span>`}
			</span>
		</button>
	</li>`;
}
