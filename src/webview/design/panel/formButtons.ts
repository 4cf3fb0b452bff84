import { html, type TemplateResult } from "lit";

import { icon } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";

/** Folds the form of what is selected to one line and back; closes it with the selection. */
export function formButtons({ ui, update, send }: BoardContext): TemplateResult {
	return html`
		<button type="button" class="bare" aria-label=${ui.formOpen ? "Fold" : "Numbers"} title=${ui.formOpen ? "Fold to one line" : "Show its numbers"} aria-expanded=${ui.formOpen} @click=${() => update({ formOpen: !ui.formOpen })}>${icon(ui.formOpen ? "down" : "edit")}</button>
		<button type="button" class="bare" aria-label="Close" title="Select nothing" @click=${() => send({ type: "select", component: null })}>${icon("close")}</button>
	`;
}
