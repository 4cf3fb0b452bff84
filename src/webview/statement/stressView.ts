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
			return html`<div class="actions">${findButton("Find a failing case", send)}
				<span class="quiet">small random inputs, your answers beside the reference’s</span>
			</div>`;
		case "searching":
			return html`<div class="actions">${stopButton(send)}
				<span role="status">${stress.inputs === 0 ? "Trying small inputs" : `${stress.inputs} small inputs agree so far`} …</span>
			</div>`;
		case "shrinking":
			return html`<div class="actions">${stopButton(send)}
				<span role="status">Found one after ${stress.inputs} inputs. Making it simpler: ${valuesOf(stress.values)} left …</span>
			</div>`;
		case "agreed":
			return html`<p>No difference in ${stress.inputs} small inputs (${(stress.wallMs / 1000).toFixed(0)} s). That is no proof, and large inputs are judged by <i>Submit</i>.</p>
				<div class="actions">${findButton("Try other inputs", send)}</div>`;
		case "nothing":
			return html`<p class="problem" role="status">${stress.message}</p>
				<div class="actions">${findButton("Find a failing case", send)}</div>`;
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
		<h3><b>A failing case</b> <span class="quiet">${verdictTable[result.verdict].label}, after ${inputs} inputs</span></h3>
		${rule === null ? nothing : html`<p class="why">${rule}</p>`}
		${result.message === "" ? nothing : html`<pre class="message">${result.message}</pre>`}
		${caseView({ input: result.input ?? "–", expected: result.expected ?? "–", actual: result.actual ?? "–" })}
		<p class="quiet">${
			caseName === null
				? "It holds a value that cannot be written as text, so it is not kept."
				: html`Kept as <b>${caseName}</b>: every <i>Run</i> includes it.`
		}</p>
		<div class="actions">
			${
				debuggable && caseId !== null
					? html`<button class="secondary" @click=${() => send({ type: "debugCase", id: caseId })}>Debug this case</button>`
					: nothing
			}
			${findButton("Find another", send)}
		</div>
	</article>`;
}

function valuesOf(count: number): string {
	return count === 1 ? "1 value" : `${count} values`;
}

function findButton(label: string, send: Send): TemplateResult {
	return html`<button class="secondary" @click=${() => send({ type: "stress" })}>${label}</button>`;
}

function stopButton(send: Send): TemplateResult {
	return html`<button class="secondary" @click=${() => send({ type: "cancelStress" })}>Stop</button>`;
}
