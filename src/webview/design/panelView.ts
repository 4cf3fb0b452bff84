import { html, nothing, type TemplateResult } from "lit";

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
	const tab = (id: BoardUi["tab"], label: string): TemplateResult =>
		html`<button role="tab" id=${`tab-${id}`} aria-selected=${ui.tab === id} @click=${() => update({ tab: id })}>${label}</button>`;
	return html`
		${selected === undefined ? nothing : componentForm(selected, state, ui, send, update)}
		<div class="tabs" role="tablist">
			${tab("findings", open === 0 ? "Findings" : `Findings ${open}`)} ${tab("numbers", "Numbers")}
			${tab("review", "Review")}
		</div>
		<section role="tabpanel" aria-labelledby=${`tab-${ui.tab}`}>
			${ui.tab === "findings" ? findingsView(state, ui, send, update) : ui.tab === "numbers" ? numbersView(state, send) : reviewView(state, send)}
		</section>
		${graphTree(state, send)}
	`;
}
