import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import { emptyDraft } from "../../interview/answerDraft.ts";
import { answerForm, type HeldInterview } from "../../interview/answerForm.ts";
import { turnView } from "../../interview/turnView.ts";
import type { BoardContext } from "../boardContext.ts";

/** The interviewer's open question with room to answer, below what was said last. The whole talk is in the side bar. */
export function followUpView(state: HeldInterview, { ui, send, update }: BoardContext): TemplateResult {
	const draft = ui.draft?.uri === state.uri ? ui.draft : emptyDraft(state.uri);
	const last = lastWords(state);
	return html`
		${last.length === 0 ? nothing : html`<div role="log" aria-label="${l10n.t`What was said last`}"><ol class="said">${last.map((turn) => turnView(turn, null, null))}</ol></div>`}
		${
			state.phase === "over"
				? html`<div class="actions"><button @click=${() => send({ type: "interview", intent: { type: "start" } })}>${l10n.t`Start Again`}</button></div>`
				: answerForm({
						state,
						draft,
						send: (intent) => send({ type: "interview", intent }),
						write: (written) => update({ draft: written }),
					})
		}
	`;
}

/** What the interviewer made of the last answer, without the question that stands below it. */
function lastWords({ turns, open }: HeldInterview): HeldInterview["turns"] {
	const own = turns.findLastIndex(({ who }) => who === "candidate");
	return turns.slice(own + 1).filter(({ text }) => text !== open?.question);
}
