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
		<h2>The interviewer</h2>
		${state.followUp === null ? html`<p class="quiet">${state.noRubric ?? "Questions come with a review: one at a time, about what is weakest."}</p>` : followUpView(state.followUp, context)}
		${state.comparable.length === 0 && state.compare === null ? nothing : compareView(context)}
	`;
}
