import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

import type { HintStep } from "../../core/judge/hintLadder.ts";
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
			<p class="facts">${l10n.t`${state.language} · ${state.minutes} minutes`}</p>
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
				: html`<section><h2>${l10n.t`Constraints`}</h2><ul class="constraints">${state.constraints.map((line) => html`<li><code>${line}</code></li>`)}</ul></section>`
		}
		<section>
			<h2>${l10n.t`Samples`}</h2>
			${state.samples.map(
				(sample) => html`<article class="case">
					<h3>${sample.name}</h3>
					${caseView({ input: sample.input, expected: sample.output })}
					<p class="why">${sample.why}</p>
				</article>`,
			)}
		</section>
		<section>
			<h2>${l10n.t`My cases`}</h2>
			${state.ownCasesProblem === null ? nothing : html`<p class="problem" role="alert">${state.ownCasesProblem}</p>`}
			${
				state.ownCases.length === 0
					? html`<p class="quiet">${state.helpRefused === null ? l10n.t`None yet. A case of your own is run with every Run; leave its output empty and the reference fills it in.` : l10n.t`None yet. A case of your own is run with every Run; in a mock you say its output yourself.`}</p>`
					: state.ownCases.map(
							(own) =>
								html`<article class="case">${caseView({ input: own.input, expected: own.output ?? (state.helpRefused === null ? l10n.t`(the reference fills it in)` : l10n.t`(missing: not run in a mock)`) })}</article>`,
						)
			}
			<div class="actions">
				<button class="secondary" @click=${() => send({ type: "addCase" })}>${l10n.t`Add my case`}</button>
				${state.ownCases.length === 0 ? nothing : html`<button class="secondary" @click=${() => send({ type: "editCases" })}>${l10n.t`Edit my cases`}</button>`}
			</div>
			${state.trusted && state.helpRefused === null ? stressView(state.stress, send, debuggerTable[state.languageId] !== null) : nothing}
		</section>
		<section>
			<h2>${l10n.t`Hints`}</h2>
			${
				state.helpRefused === null && isOfMistake(state)
					? html`<p class="quiet" id="mistake-known">${l10n.t`Your last run fails in a way that is known: these hints speak to its mistake.`}</p>`
					: nothing
			}
			${state.hints.map((hint) => html`<p class="hint"><b>${hintStepNames[hint.step]}</b> ${hint.text}</p>`)}
			${
				state.helpRefused !== null
					? html`<p class="quiet" id="help-refused">${state.helpRefused}</p>`
					: state.nextHint === null
						? html`<p class="quiet">${l10n.t`That was the last one.`}</p>`
						: html`<button class="secondary" @click=${() => send({ type: "hint" })}>${showHint[state.nextHint.step]}</button>`
			}
		</section>
		${
			state.solution === null && state.helpRefused !== null
				? nothing
				: state.solution === null
					? html`<section><button class="secondary" @click=${() => send({ type: "showSolution" })}>${l10n.t`Give up and show the solution`}</button></section>`
					: solutionView(state.solution)
		}
	`;
}

const hintStepNames: Readonly<Record<HintStep, string>> = {
	nudge: l10n.t`nudge`,
	pointer: l10n.t`pointer`,
	name: l10n.t`name`,
};

const showHint: Readonly<Record<HintStep, string>> = {
	nudge: l10n.t`Show the nudge`,
	pointer: l10n.t`Show the pointer`,
	name: l10n.t`Show the name`,
};

function isOfMistake({ hints, nextHint }: StatementState): boolean {
	return nextHint?.about === "mistake" || hints.some(({ about }) => about === "mistake");
}

function actions(state: StatementState, send: Send): TemplateResult {
	return state.run.type === "running"
		? html`<div class="actions bar"><button @click=${() => send({ type: "cancel" })}>${l10n.t`Stop`}</button>${verdict(state.run)}</div>`
		: html`<div class="actions bar">
				<button @click=${() => send({ type: "run" })}>${l10n.t`Run`}</button>
				<button class="secondary" @click=${() => send({ type: "submit" })}>${l10n.t`Submit`}</button>
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
		class="link ${run.type === "running" ? "" : accepted ? "accepted" : "failed"}"
		title="${l10n.t`Show the results`}"
		@click=${() => window.scrollTo({ top: 0 })}
	>${run.type === "running" ? l10n.t`${run.results.length} done` : `${accepted && run.mode === "run" ? l10n.t`Passed` : verdictTable[run.verdict].label} ${tally(run.results)}`}</button>`;
}

function restricted(send: Send): TemplateResult {
	return html`<p class="problem" role="status">${l10n.t`This folder is not trusted yet, so nothing in it is run. You can read everything.`}</p>
		<div class="actions"><button @click=${() => send({ type: "trust" })}>${l10n.t`Trust this folder…`}</button></div>`;
}
