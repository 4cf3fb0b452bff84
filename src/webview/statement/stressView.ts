import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import { verdictTable } from "../../core/judge/verdict.ts";
import type { FromStatement } from "../../protocol/problem/statementMessages.ts";
import type { StressState } from "../../protocol/problem/stressState.ts";
import { caseView } from "./caseView.ts";

type Send = (intent: FromStatement) => void;

/** The search for a failing case: offered, under way with what was tried, or its end. */
export function stressView(stress: StressState, send: Send, debuggable: boolean): TemplateResult {
	return html`<div id="stress" class="stress" aria-live="polite">${inside(stress, send, debuggable)}</div>`;
}

function inside(stress: StressState, send: Send, debuggable: boolean): TemplateResult {
	switch (stress.type) {
		case "idle":
			return html`<div class="actions">${findButton(l10n.t`Find a failing case`, send)}
				<span class="quiet">${l10n.t`small random inputs, your answers beside the reference’s`}</span>
			</div>`;
		case "searching":
			return html`<div class="actions">${stopButton(send)}
				<span role="status">${triedSoFar(stress.inputs)} …</span>
			</div>`;
		case "shrinking":
			return html`<div class="actions">${stopButton(send)}
				<span role="status">${stress.inputs === 1 ? l10n.t`Found one at the first input. Making it simpler: ${valuesOf(stress.values)} left …` : l10n.t`Found one after ${stress.inputs} inputs. Making it simpler: ${valuesOf(stress.values)} left …`}</span>
			</div>`;
		case "agreed":
			return html`<p>${l10n.t`No difference in ${stress.inputs} small inputs (${(stress.wallMs / 1000).toFixed(0)} s). That is no proof, and large inputs are judged by Submit.`}</p>
				<div class="actions">${findButton(l10n.t`Try other inputs`, send)}</div>`;
		case "nothing":
			return html`<p class="problem" role="status">${stress.message}</p>
				<div class="actions">${findButton(l10n.t`Find a failing case`, send)}</div>`;
		case "found":
			return found(stress, send, debuggable);
	}
}

function found(
	{ result, rule, caseId, caseName, inputs }: Extract<StressState, { type: "found" }>,
	send: Send,
	debuggable: boolean,
): TemplateResult {
	return html`<article class="case failing">
		<h3><b>${l10n.t`A failing case`}</b> <span class="quiet">${l10n.t`${verdictTable[result.verdict].label}, after ${inputs} inputs`}</span></h3>
		${rule === null ? nothing : html`<p class="why">${rule}</p>`}
		${result.message === "" ? nothing : html`<pre class="message">${result.message}</pre>`}
		${caseView({ input: result.input ?? "–", expected: result.expected ?? "–", actual: result.actual ?? "–" })}
		<p class="quiet">${
			caseName === null
				? l10n.t`It holds a value that cannot be written as text, so it is not kept.`
				: l10n.t`Kept as ${caseName}: every Run includes it.`
		}</p>
		<div class="actions">
			${
				debuggable && caseId !== null
					? html`<button class="secondary" @click=${() => send({ type: "debugCase", id: caseId })}>${l10n.t`Debug this case`}</button>`
					: nothing
			}
			${findButton(l10n.t`Find another`, send)}
		</div>
	</article>`;
}

function triedSoFar(inputs: number): string {
	switch (inputs) {
		case 0:
			return l10n.t`Trying small inputs`;
		case 1:
			return l10n.t`1 small input agrees so far`;
		default:
			return l10n.t`${inputs} small inputs agree so far`;
	}
}

function valuesOf(count: number): string {
	return count === 1 ? l10n.t`1 value` : l10n.t`${count} values`;
}

function findButton(label: string, send: Send): TemplateResult {
	return html`<button class="secondary" @click=${() => send({ type: "stress" })}>${label}</button>`;
}

function stopButton(send: Send): TemplateResult {
	return html`<button class="secondary" @click=${() => send({ type: "cancelStress" })}>${l10n.t`Stop`}</button>`;
}
