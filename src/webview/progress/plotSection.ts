import * as l10n from "@vscode/l10n";
import { html, type TemplateResult } from "lit";

import type { PlotId, ProgressContext } from "./progressContext.ts";

export interface Plot {
	readonly id: PlotId;
	/** a sentence that says what is to be seen */
	readonly title: string;
	readonly picture: TemplateResult;
	readonly header: readonly string[];
	/** the same figures; a cell with a slug opens the problem */
	readonly rows: readonly (readonly (string | { readonly text: string; readonly slug: string })[])[];
}

/** A title that says something, the picture, the point that is looked at, and the same as a table. */
export function plotSection(plot: Plot, context: ProgressContext): TemplateResult {
	const { said } = context;
	return html`
		<p class="finding">${plot.title}</p>
		${plot.picture}
		<p class="said">${said?.plot === plot.id ? said.text : ""}</p>
		<details>
			<summary>${l10n.t`As a table`}</summary>
			<table>
				<thead>
					<tr>${plot.header.map((one) => html`<th scope="col">${one}</th>`)}</tr>
				</thead>
				<tbody>
					${plot.rows.map(
						(cells) =>
							html`<tr>
								${cells.map((cell) => html`<td>${typeof cell === "string" ? cell : problemLink(cell, context)}</td>`)}
							</tr>`,
					)}
				</tbody>
			</table>
		</details>
	`;
}

function problemLink(
	{ text, slug }: { readonly text: string; readonly slug: string },
	{ openProblem }: ProgressContext,
): TemplateResult {
	return html`<button class="link" @click=${() => openProblem(slug)}>${text}</button>`;
}
