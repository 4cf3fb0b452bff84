import { html, nothing, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

import type { FromBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState } from "../../protocol/design/boardState.ts";
import type { BoardUi, UpdateUi } from "./boardUi.ts";
import { componentForm } from "./componentForm.ts";
import { findingsView } from "./findingsView.ts";
import { graphTree } from "./graphTree.ts";
import { numbersView } from "./numbersView.ts";
import { reviewView } from "./reviewView.ts";

type Send = (intent: FromBoard) => void;

/** The selected component's form, then one list with numbers and review as tabs. */
export function panelView(state: BoardState, ui: BoardUi, send: Send, update: UpdateUi): TemplateResult {
	const selected = state.components.find((component) => component.id === state.selected);
	const open = state.findings.filter((finding) => finding.state === "grounded").length;
	const shown = ui.tab === "brief" && state.briefHtml === "" ? "findings" : ui.tab;
	const tab = (id: BoardUi["tab"], label: string): TemplateResult =>
		html`<button role="tab" id=${`tab-${id}`} aria-selected=${shown === id} @click=${() => update({ tab: id })}>${label}</button>`;
	return html`
		${selected === undefined ? nothing : componentForm(selected, state, ui, send, update)}
		<div class="tabs" role="tablist">
			${state.briefHtml === "" ? nothing : tab("brief", "Brief")} ${tab("findings", open === 0 ? "Findings" : `Findings ${open}`)} ${tab("numbers", "Numbers")}
			${tab("review", "Review")}
		</div>
		<section role="tabpanel" aria-labelledby=${`tab-${shown}`}>
			${shown === "brief" ? html`<div class="prose">${unsafeHTML(state.briefHtml)}</div>` : shown === "findings" ? findingsView(state, ui, send, update) : shown === "numbers" ? numbersView(state, send) : reviewView(state, send)}
		</section>
		${graphTree(state, send)}
	`;
}
