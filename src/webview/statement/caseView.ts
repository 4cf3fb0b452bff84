import { html, nothing, type TemplateResult } from "lit";

/** Input, expected and actual side by side with their names; a value may have several lines. */
export function caseView(values: {
	readonly input: string;
	readonly expected: string | null;
	readonly actual?: string | null;
}): TemplateResult {
	const row = (name: string, value: string): TemplateResult => html`<dt>${name}</dt><dd><pre>${value}</pre></dd>`;
	return html`<dl class="values">
		${row("in", values.input)} ${values.expected === null ? nothing : row(values.actual === undefined ? "out" : "expected", values.expected)}
		${values.actual === undefined || values.actual === null ? nothing : row("actual", values.actual)}
	</dl>`;
}
