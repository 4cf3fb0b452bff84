import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import { assertNever } from "../../../core/base/assertNever.ts";
import type { BoardContext } from "../boardContext.ts";
import { connectPicker, insertPicker, movePicker, palette } from "./choices.ts";
import { exportView } from "./exportView.ts";
import { menuView } from "./menuView.ts";
import { nameView } from "./nameView.ts";
import { searchView } from "./searchView.ts";
import { whatIfView } from "./whatIfView.ts";

/** What lies over the board just now. */
export function overlayView(context: BoardContext): TemplateResult | typeof nothing {
	const { overlay } = context.ui;
	if (overlay === null) {
		return nothing;
	}
	const close = (): void => context.update({ overlay: null });
	const floating = (content: TemplateResult, label: string, ...kinds: string[]): TemplateResult => html`<div
		class="overlay ${kinds.join(" ")}"
		role="dialog"
		aria-label=${label}
		@keydown=${(event: KeyboardEvent) => {
			if (event.key === "Escape") {
				event.stopPropagation();
				close();
			}
		}}
	>
		${content}
	</div>`;
	switch (overlay.type) {
		case "menu":
			return menuView(context, overlay.target);
		case "add":
			return floating(palette(context, overlay.near), l10n.t`Add a component`, "picker");
		case "insert":
			return floating(insertPicker(context, overlay.connector), l10n.t`Insert on the arrow`, "picker");
		case "connectTo":
			return floating(connectPicker(context, overlay.from), l10n.t`Connect to`, "picker");
		case "moveTo":
			return floating(movePicker(context, overlay.ids), l10n.t`Move to a group`, "picker");
		case "name":
			return floating(nameView(context, overlay.what), l10n.t`Name`, "naming");
		case "search":
			return floating(searchView(context), l10n.t`Search the drawing`, "picker", "search");
		case "whatIf":
			return floating(whatIfView(context), l10n.t`What if`, "sheet");
		case "export":
			return floating(exportView(context), l10n.t`Export the drawing`, "sheet");
		default:
			return assertNever(overlay);
	}
}
