import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import { assertNever } from "../../core/base/assertNever.ts";
import type { InterviewRound } from "../../core/review/interview/interviewScript.ts";
import type { InterviewIntent } from "../../protocol/interview/interviewMessages.ts";
import type { ShownInterview } from "../../protocol/interview/interviewState.ts";
import type { AnswerDraft } from "./answerDraft.ts";
import { answerForm, type HeldInterview } from "./answerForm.ts";
import { turnView } from "./turnView.ts";

export interface InterviewContext {
	readonly state: ShownInterview;
	readonly draft: AnswerDraft;
	readonly send: (intent: InterviewIntent) => void;
	readonly write: (draft: AnswerDraft) => void;
	readonly openProblem: () => void;
}

/** The page as a function of the host's state and of the words being typed. */
export function interviewView(context: InterviewContext): TemplateResult {
	const { state } = context;
	switch (state.type) {
		case "none":
			return state.message === ""
				? html``
				: html`<div class="empty">
						<p>${state.message}</p>
						<button @click=${context.openProblem}>${l10n.t`Open Problem…`}</button>
					</div>`;
		case "ready":
			return readyView(state, context.send);
		case "held":
			return heldView(state, context);
		default:
			return assertNever(state);
	}
}

const promises: Readonly<Record<InterviewRound, string>> = {
	coding: l10n.t`Ask what the statement leaves open, say how you will solve it, and answer the follow-ups once it is accepted.`,
	design: l10n.t`Ask what the brief leaves open, then answer one question at a time about your design.`,
	knowledge: l10n.t`The question as it is asked, then the follow-ups.`,
	depth: l10n.t`The hardest problem you solved, then one probe after another.`,
	values: l10n.t`The question as it is asked, then the probes.`,
};

function readyView(state: Extract<ShownInterview, { type: "ready" }>, send: InterviewContext["send"]): TemplateResult {
	return html`<div class="empty">
		<h1>${state.title}</h1>
		<p>${state.solved ? l10n.t`Accepted. The first follow-up is ready.` : promises[state.round]}</p>
		<button @click=${() => send({ type: "start" })}>${l10n.t`Start Interview`}</button>
		${listenerView(state, send)}
		${
			state.round === "design" && !state.reviewed
				? html`<p class="quiet">${l10n.t`Once your design is reviewed, the questions go where it is weakest.`} <button class="link" @click=${() => send({ type: "review" })}>${l10n.t`Review`}</button></p>`
				: nothing
		}
		${state.notice === null ? nothing : html`<p class="notice" role="alert">${state.notice}</p>`}
	</div>`;
}

/** Who listens, and what that means. */
function listenerView(
	{ hasModel, reviewer, mock }: Exclude<ShownInterview, { type: "none" }>,
	send: InterviewContext["send"],
): TemplateResult {
	return html`
		<p class="quiet">
			${
				hasModel
					? l10n.t`${reviewer} reacts to what you say. You see what is sent before the first time.`
					: html`${l10n.t`Questions come from the problem itself; with a model the interviewer reacts to what you say.`}
							<button class="link" @click=${() => send({ type: "chooseReviewer" })}>${l10n.t`Choose Reviewer…`}</button>`
			}
		</p>
		${mock ? html`<p class="quiet">${l10n.t`This is a mock: there are no hints.`}</p>` : nothing}
	`;
}

function heldView(state: HeldInterview, { draft, send, write }: InterviewContext): TemplateResult {
	const begun = state.turns[0]?.at ?? 0;
	const over = state.phase === "over";
	return html`
		<header>
			<h1>${state.title}</h1>
			<nav class="links">
				<button class="link" @click=${() => send({ type: "transcript" })}>${l10n.t`Transcript`}</button>
				${over ? nothing : html`<button class="link" @click=${() => send({ type: "end" })}>${l10n.t`End`}</button>`}
			</nav>
		</header>
		<section class="log" role="log" aria-live="polite" aria-label="${l10n.t`What was said`}" tabindex="0">
			<ol>
				${toldTurns(state).map((turn) => {
					const { disputable } = turn;
					const disagree = disputable === null || over ? null : () => write({ ...draft, about: disputable });
					return turnView(turn, turn.at - begun, disagree);
				})}
			</ol>
		</section>
		<footer>
			${
				over
					? html`<div class="actions"><button @click=${() => send({ type: "start" })}>${l10n.t`Start Again`}</button></div>`
					: answerForm({ state, draft, send, write })
			}
			${over || state.turns.length > 3 ? nothing : listenerView(state, send)}
		</footer>
	`;
}

/** The open question stands above the input, so it is not told twice. */
function toldTurns({ turns, open }: HeldInterview): HeldInterview["turns"] {
	const at =
		open === null ? -1 : turns.findLastIndex(({ who, text }) => who === "interviewer" && text === open.question);
	return at > 0 ? turns.filter((_turn, index) => index !== at) : turns;
}
