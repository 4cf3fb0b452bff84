import { html, nothing, type TemplateResult } from "lit";

import type { ShownFollowUp } from "../../../protocol/design/boardState.ts";
import type { BoardContext } from "../boardContext.ts";

/** One question of the interviewer, with room to answer, and what the answer changed. */
export function followUpView(
	{ criterion, title, question, asking, outcome }: ShownFollowUp,
	{ send }: BoardContext,
): TemplateResult {
	return html`<form
		class="followup"
		@submit=${(event: SubmitEvent) => {
			event.preventDefault();
			const area = (event.target as HTMLFormElement).elements.namedItem("answer") as HTMLTextAreaElement;
			if (area.value.trim() !== "") {
				send({ type: "answer", criterion, text: area.value });
			}
		}}
	>
		<p class="quiet">${title}</p>
		<p class="question">${question}</p>
		<textarea name="answer" rows="5" aria-label="Your answer" ?disabled=${asking}></textarea>
		<div class="actions"><button type="submit" ?disabled=${asking}>${asking ? "Reading your answer…" : "Answer"}</button></div>
		${outcome === null ? nothing : html`<p role="status">${outcome}</p>`}
	</form>`;
}
