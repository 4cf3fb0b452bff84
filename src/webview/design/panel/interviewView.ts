import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { BoardContext } from "../boardContext.ts";
import { compareView } from "./compareView.ts";
import { followUpView } from "./followUpView.ts";
import { guideView } from "./guideView.ts";

/** The round as it would be held: clock and steps, changed requirements, the interviewer's question, and others' answers. */
export function interviewView(context: BoardContext): TemplateResult {
	const { state } = context;
	return html`
		${guideView(context)}
		<h2>${l10n.t`The interviewer`}</h2>
		${talkView(context)}
		${state.comparable.length === 0 && state.compare === null ? nothing : compareView(context)}
	`;
}

function talkView(context: BoardContext): TemplateResult {
	const { interview, noRubric } = context.state;
	switch (interview.type) {
		case "none":
			return html`<p class="quiet">${noRubric ?? ""}</p>`;
		case "ready":
			return html`
				<p class="quiet">${l10n.t`One question at a time: where your design is weakest, and when the requirements change.`}</p>
				<div class="actions">
					<button @click=${() => context.send({ type: "interview", intent: { type: "start" } })}>${l10n.t`Start Interview`}</button>
				</div>
			`;
		case "held":
			return followUpView(interview, context);
	}
}
