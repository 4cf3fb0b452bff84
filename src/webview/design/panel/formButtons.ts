import * as l10n from "@vscode/l10n";
import { html, type TemplateResult } from "lit";

import { icon } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";

/** Folds the form of what is selected to one line and back; closes it with the selection. */
export function formButtons({ ui, update, send }: BoardContext): TemplateResult {
	return html`
		<button type="button" class="bare" aria-label=${ui.formOpen ? l10n.t`Fold` : l10n.t`Numbers`} title=${ui.formOpen ? l10n.t`Fold to one line` : l10n.t`Show its numbers`} aria-expanded=${ui.formOpen} @click=${() => update({ formOpen: !ui.formOpen })}>${icon(ui.formOpen ? "down" : "edit")}</button>
		<button type="button" class="bare" aria-label="${l10n.t`Close`}" title="${l10n.t`Select nothing`}" @click=${() => send({ type: "select", component: null })}>${icon("close")}</button>
	`;
}
