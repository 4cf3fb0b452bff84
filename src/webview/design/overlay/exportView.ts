import * as l10n from "@vscode/l10n";
import { html, type TemplateResult } from "lit";

import type { BoardContext } from "../boardContext.ts";

/** The drawing as a file, in the colours of the theme. */
export function exportView({ update, exportPicture }: BoardContext): TemplateResult {
	const take = (format: "svg" | "png"): void => {
		update({ overlay: null });
		exportPicture(format);
	};
	return html`
		<p>${l10n.t`The drawing with its marks, in the colours of your theme.`}</p>
		<div class="actions">
			<button class="secondary" data-focus @click=${() => take("svg")}>${l10n.t`SVG`}</button>
			<button class="secondary" @click=${() => take("png")}>${l10n.t`PNG, twice the size`}</button>
		</div>
	`;
}
