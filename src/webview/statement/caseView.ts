import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

/** Input, expected and actual side by side with their names; a value may have several lines. */
export function caseView(values: {
	readonly input: string;
	readonly expected: string | null;
	readonly actual?: string | null;
}): TemplateResult {
	const row = (name: string, value: string): TemplateResult => html`<dt>${name}</dt><dd><pre>${value}</pre></dd>`;
	return html`<dl class="values">
		${row(l10n.t("in"), values.input)} ${values.expected === null ? nothing : row(values.actual === undefined ? l10n.t("out") : l10n.t("expected"), values.expected)}
		${values.actual === undefined || values.actual === null ? nothing : row(l10n.t("actual"), values.actual)}
	</dl>`;
}
