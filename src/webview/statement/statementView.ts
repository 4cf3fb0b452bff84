import { html, nothing, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

import { debuggerTable } from "../../core/judge/debuggerTable.ts";
import { verdictTable } from "../../core/judge/verdict.ts";
import type { FromStatement } from "../../protocol/problem/statementMessages.ts";
import type { RunState, StatementState } from "../../protocol/problem/statementState.ts";
import { caseView } from "./caseView.ts";
import { claimView } from "./claimView.ts";
import { growthView } from "./growthView.ts";
import { runView, tally } from "./runView.ts";
import { stressView } from "./stressView.ts";
import { solutionView } from "./solutionView.ts";

type Send = (intent: FromStatement) => void;

/** The page as a pure function of its state. */
export function statementView(state: StatementState, send: Send): TemplateResult {
	return html`
		<header>
			<h1>${state.title}</h1>
			<p class="facts">${state.language} · ${state.minutes} minutes</p>
			${state.trusted ? nothing : restricted(send)}
		</header>
		${state.trusted ? actions(state, send) : nothing}
		${runView(state.run, send, debuggerTable[state.languageId] !== null)}
		${growthView(state.growth, send)}
		${state.claim === null ? nothing : claimView(state.claim, send)}
		<section class="prose">${unsafeHTML(state.statementHtml)}</section>
		${
			state.constraints.length === 0
				? nothing
				: html`<section><h2>Constraints</h2><ul class="constraints">${state.constraints.map((line) => html`<li><code>${line}</code></li>`)}</ul></section>`
		}
		<section>
			<h2>Samples</h2>
			${state.samples.map(
				(sample) => html`<article class="case">
					<h3>${sample.name}</h3>
					${caseView({ input: sample.input, expected: sample.output })}
					<p class="why">${sample.why}</p>
				</article>`,
			)}
		</section>
		<section>
			<h2>My cases</h2>
			${state.ownCasesProblem === null ? nothing : html`<p class="problem" role="alert">${state.ownCasesProblem}</p>`}
			${
				state.ownCases.length === 0
					? html`<p class="quiet">None yet. A case of your own is run with every <i>Run</i>; leave its output empty and the reference fills it in.</p>`
					: state.ownCases.map(
							(own) =>
								html`<article class="case">${caseView({ input: own.input, expected: own.output ?? "(the reference fills it in)" })}</article>`,
						)
			}
			<div class="actions">
				<button class="secondary" @click=${() => send({ type: "addCase" })}>Add my case</button>
				${state.ownCases.length === 0 ? nothing : html`<button class="secondary" @click=${() => send({ type: "editCases" })}>Edit my cases</button>`}
			</div>
			${state.trusted ? stressView(state.stress, send, debuggerTable[state.languageId] !== null) : nothing}
		</section>
		<section>
			<h2>Hints</h2>
			${
				state.helpRefused === null && isOfMistake(state)
					? html`<p class="quiet" id="mistake-known">Your last run fails in a way that is known: these hints speak to its mistake.</p>`
					: nothing
			}
			${state.hints.map((hint) => html`<p class="hint"><b>${hint.step}</b> ${hint.text}</p>`)}
			${
				state.helpRefused !== null
					? html`<p class="quiet" id="help-refused">${state.helpRefused}</p>`
					: state.nextHint === null
						? html`<p class="quiet">That was the last one.</p>`
						: html`<button class="secondary" @click=${() => send({ type: "hint" })}>Show the ${state.nextHint.step}</button>`
			}
		</section>
		${
			state.solution === null && state.helpRefused !== null
				? nothing
				: state.solution === null
					? html`<section><button class="secondary" @click=${() => send({ type: "showSolution" })}>Give up and show the solution</button></section>`
					: solutionView(state.solution)
		}
	`;
}

function isOfMistake({ hints, nextHint }: StatementState): boolean {
	return nextHint?.about === "mistake" || hints.some(({ about }) => about === "mistake");
}

function actions(state: StatementState, send: Send): TemplateResult {
	return state.run.type === "running"
		? html`<div class="actions bar"><button @click=${() => send({ type: "cancel" })}>Stop</button>${verdict(state.run)}</div>`
		: html`<div class="actions bar">
				<button @click=${() => send({ type: "run" })}>Run</button>
				<button class="secondary" @click=${() => send({ type: "submit" })}>Submit</button>
				${verdict(state.run)}
			</div>`;
}

/** Stays in sight however far down the page is; leads back up to the results. */
function verdict(run: RunState): TemplateResult | typeof nothing {
	if (run.type === "idle") {
		return nothing;
	}
	const accepted = run.type === "done" && run.verdict === "accepted";
	return html`<button
		class=${`link ${run.type === "running" ? "" : accepted ? "accepted" : "failed"}`}
		title="Show the results"
		@click=${() => window.scrollTo({ top: 0 })}
	>${run.type === "running" ? `${run.results.length} done` : `${accepted && run.mode === "run" ? "Passed" : verdictTable[run.verdict].label} ${tally(run.results)}`}</button>`;
}

function restricted(send: Send): TemplateResult {
	return html`<p class="problem" role="status">This folder is not trusted yet, so nothing in it is run. You can read everything.</p>
		<div class="actions"><button @click=${() => send({ type: "trust" })}>Trust this folder…</button></div>`;
}
