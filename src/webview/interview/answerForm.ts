import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { type InterviewIntent, longestAnswer } from "../../protocol/interview/interviewMessages.ts";
import type { ShownInterview } from "../../protocol/interview/interviewState.ts";
import { type AnswerDraft, sentDraft } from "./answerDraft.ts";

export type HeldInterview = Extract<ShownInterview, { type: "held" }>;

/** What the form needs of its page, whichever that is. */
export interface AnswerContext {
	readonly state: HeldInterview;
	readonly draft: AnswerDraft;
	readonly send: (intent: InterviewIntent) => void;
	/** the words changed */
	readonly write: (draft: AnswerDraft) => void;
}

/** The open question with why it is asked, and below it room for the candidate's words. */
export function answerForm(context: AnswerContext): TemplateResult {
	const { state, draft } = context;
	const { about } = draft;
	return html`<form
		class="answer"
		@submit=${(event: SubmitEvent) => {
			event.preventDefault();
			submit(context);
		}}
	>
		${about === null ? questionView(context) : html`<p class="because">${l10n.t`You disagree about`}</p><p class="question">${about.title}</p>`}
		<textarea
			name="answer"
			rows="2"
			maxlength=${longestAnswer}
			aria-label=${about === null ? l10n.t`What you say` : l10n.t`Why you disagree about ${about.title}`}
			placeholder=${placeholder(context)}
			.value=${live(draft.text)}
			@input=${({ target }: InputEvent) => {
				context.write({ ...draft, text: (target as HTMLTextAreaElement).value });
				context.send({ type: "typing" });
			}}
			@keydown=${(event: KeyboardEvent) => {
				// an input method's Enter chooses a word
				if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
					event.preventDefault();
					submit(context);
				}
			}}
		></textarea>
		${state.notice === null ? nothing : html`<p class="notice" role="alert">${state.notice}</p>`}
		${buttons(context)}
	</form>`;
}

function questionView({ state, draft, write }: AnswerContext): TemplateResult | typeof nothing {
	const { open, phase, busy } = state;
	if (open === null) {
		return phase === "before"
			? html`<p class="because">${l10n.t`Before the work`}</p><p class="question">${l10n.t`Ask what you need to know.`}</p>`
			: nothing;
	}
	const { criterion, title, hintsTaken } = open;
	const hints = hintsTaken === 1 ? l10n.t`1 hint taken` : l10n.t`${hintsTaken} hints taken`;
	const because = [title, open.because, ...(hintsTaken === 0 ? [] : [hints])].join(" · ");
	const disagree =
		open.disputable && criterion !== null && busy === null
			? () => write({ ...draft, about: { criterion, title } })
			: null;
	return html`<p class="because">
			${because}
			${disagree === null ? nothing : html`<button type="button" class="link" @click=${disagree}>${l10n.t`I disagree`}</button>`}
		</p>
		<p class="question">${open.question}</p>`;
}

function placeholder({ state, draft }: AnswerContext): string {
	if (draft.about !== null) {
		return l10n.t`Quote your text: what in it did the reviewer overlook?`;
	}
	return state.phase === "before" ? l10n.t`A clarifying question` : l10n.t`Answer, or think aloud`;
}

function submit({ state, draft, send, write }: AnswerContext): void {
	if (state.busy !== null || draft.text.trim() === "") {
		return;
	}
	write(sentDraft(draft));
	send(
		draft.about === null
			? { type: "say", text: draft.text }
			: { type: "disagree", criterion: draft.about.criterion, text: draft.text },
	);
}

function buttons({ state, draft, send, write }: AnswerContext): TemplateResult {
	const { busy, open, phase, mock } = state;
	if (busy !== null) {
		return html`<div class="actions">
			<button type="button" class="secondary" @click=${() => send({ type: "stop" })}>${l10n.t`Stop`}</button>
			<span class="busy" role="status">${busy}</span>
		</div>`;
	}
	if (draft.about !== null) {
		return html`<div class="actions">
			<button type="submit">${l10n.t`Have It Judged Again`}</button>
			<button type="button" class="secondary" @click=${() => write({ ...draft, about: null })}>${l10n.t`Cancel`}</button>
		</div>`;
	}
	return html`<div class="actions">
		<button type="submit">${l10n.t`Send`}</button>
		${mock ? nothing : html`<button type="button" class="secondary" @click=${() => send({ type: "hint" })}>${l10n.t`Hint`}</button>`}
		${
			phase === "before"
				? html`<button type="button" class="secondary" @click=${() => send({ type: "skip" })}>${l10n.t`I'm Ready`}</button>`
				: open === null
					? nothing
					: html`<button type="button" class="secondary" @click=${() => send({ type: "dontKnow" })}>${l10n.t`I Don't Know`}</button>
							<button type="button" class="secondary" @click=${() => send({ type: "skip" })}>${l10n.t`Skip`}</button>`
		}
	</div>`;
}
