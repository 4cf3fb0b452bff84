import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { BoardContext } from "../boardContext.ts";

/** What to do where nothing is drawn; absent as soon as there is something, or an error says why there is not. */
export function emptyView({ state, update }: BoardContext): TemplateResult | typeof nothing {
	const { components, sequences, undrawn, stale } = state;
	if (stale !== null || [components, sequences, undrawn].some((one) => one.length > 0)) {
		return nothing;
	}
	return html`<div class="nothing-drawn">
		<p>${l10n.t("Nothing is drawn yet. Add the first component, or write a flowchart in the text: the board draws what you type.")}</p>
		<button @click=${() => update({ overlay: { type: "add", near: null, at: null } })}>${l10n.t("Add a Component…")}</button>
	</div>`;
}
