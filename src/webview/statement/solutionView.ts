import * as l10n from "@vscode/l10n";
import { html, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

import type { SolutionState } from "../../protocol/problem/statementState.ts";

/** What is shown once the problem is solved (or given up). */
export function solutionView(solution: SolutionState): TemplateResult {
	return html`<section class="solution">
		<h2>${l10n.t`Editorial`}</h2>
		<div class="prose">${unsafeHTML(solution.editorialHtml)}</div>
		<h2>${l10n.t`Accepted solutions`}</h2>
		${solution.references.map(
			(reference) =>
				html`<details><summary><code>${reference.file}</code> ${reference.idea} <span class="quiet">${reference.cost}</span></summary><pre>${reference.text}</pre></details>`,
		)}
		<h2>${l10n.t`What the cases were for`}</h2>
		<ul>${solution.hidden.map((one) => html`<li><b>${one.name}</b>: ${one.why}</li>`)}</ul>
		<h2>${l10n.t`What an interviewer asks next`}</h2>
		${solution.followUps.map((one) => html`<details><summary>${one.question}</summary><p>${one.strong}</p></details>`)}
	</section>`;
}
