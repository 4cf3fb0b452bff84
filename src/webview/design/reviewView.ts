import { html, nothing, type TemplateResult } from "lit";

import type { FromBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState, ShownFollowUp, ShownReview, ShownRow } from "../../protocol/design/boardState.ts";

type Send = (intent: FromBoard) => void;

interface Mark {
	readonly sign: string;
	/** for screen readers */
	readonly word: string;
	readonly tone: "good" | "half" | "bad" | "quiet";
}

const stateMarks: Readonly<Record<Exclude<ShownRow["state"], "grounded">, Mark>> = {
	waiting: { sign: "·", word: "waiting", tone: "quiet" },
	writing: { sign: "…", word: "being written", tone: "quiet" },
	unverified: { sign: "~", word: "not verified", tone: "quiet" },
	contradicted: { sign: "≠", word: "contradicted by your text", tone: "quiet" },
	"not-reviewed": { sign: "–", word: "not reviewed", tone: "quiet" },
};

/** A verified row says what was found: only what is met earns the tick. */
function markOf({ state, verdict }: ShownRow): Mark {
	if (state !== "grounded") {
		return stateMarks[state];
	}
	switch (verdict) {
		case "met":
			return { sign: "✓", word: "met", tone: "good" };
		case "not_met":
		case "not_addressed":
			return { sign: "✗", word: verdict.replaceAll("_", " "), tone: "bad" };
		case "cannot_judge":
			return { sign: "–", word: "cannot be judged", tone: "quiet" };
		default:
			return { sign: "!", word: verdict ?? "a remark", tone: "half" };
	}
}

/** One row an item from the start; a row fills when its finding is complete and checked. */
export function reviewView(state: BoardState, send: Send): TemplateResult {
	const { review } = state;
	return html`
		${heading(review, send)}
		${review.type === "none" ? nothing : html`<ul class="rows">${review.rows.map((row) => rowView(row, send))}</ul>`}
		${state.followUp === null ? nothing : followUpView(state.followUp, send)}
		${
			state.coverage === null || (review.type !== "none" && !(review.type === "done" && review.offline))
				? nothing
				: html`<h2>Rubric coverage</h2>
						<p class="quiet">Whether the text speaks of it at all: a word is coverage, not credit.</p>
						<ul class="rows">
							${state.coverage.map(
								(row) => html`<li class=${row.credited ? "good" : "quiet"}>
									<b>${row.credited ? "✓" : row.covered ? "~" : "–"}</b> ${row.title}
									${
										row.evidence[0] === undefined
											? nothing
											: html`<button class="link" @click=${() => send({ type: "reveal", lineBase0: row.evidence[0]?.range.start.lineBase0 ?? 0 })}><q>${row.evidence[0].text}</q></button>`
									}
								</li>`,
							)}
						</ul>`
		}
	`;
}

function heading(review: ShownReview, send: Send): TemplateResult {
	switch (review.type) {
		case "none":
			return html`<p class="quiet">Review looks for what is absent and asks the reviewer. Nothing leaves the machine without a model chosen and a preview seen.</p>`;
		case "running": {
			const finished = review.rows.filter((row) => row.state !== "waiting" && row.state !== "writing").length;
			return html`<p role="status"><b>${review.mode}</b> ${finished} of ${review.rows.length} ${review.progress}</p>`;
		}
		case "done":
			return html`
				<p role="status">
					<b>${review.score === null ? "No score" : `${Math.round(review.score * 100)} of 100`}</b>
					${review.score === null ? review.noScoreReason : nothing}
					<span class="quiet">${review.mode} · coverage ${Math.round(review.coverage * 100)} %${review.tokens === null ? "" : ` · ${review.tokens}`}</span>
				</p>
				${review.failure === null ? nothing : html`<p class="problem" role="alert">${review.failure}</p><button class="secondary" @click=${() => send({ type: "recover" })}>What can I do?</button>`}
				${review.injectionSeen ? html`<p class="problem">The text contains an instruction to the reviewer. It was ignored and earns nothing.</p>` : nothing}
				${review.summary === "" ? nothing : html`<p>${review.summary}</p>`}
			`;
	}
}

function rowView(row: ShownRow, send: Send): TemplateResult {
	const { lineBase0 } = row;
	const { sign, word, tone } = markOf(row);
	return html`<li class=${tone}>
		<b role="img" aria-label=${word}>${sign}</b> ${row.title}
		${row.verdict === null ? nothing : html`<span class="quiet">${row.verdict.replaceAll("_", " ")}${row.level === null || row.level === "none" ? "" : ` · ${row.level}`}</span>`}
		${lineBase0 === null ? nothing : html`<button class="link" @click=${() => send({ type: "reveal", lineBase0 })}>line ${lineBase0 + 1}</button>`}
		${row.text === "" ? nothing : html`<p>${row.text}</p>`}
	</li>`;
}

function followUpView(followUp: ShownFollowUp, send: Send): TemplateResult {
	return html`<form
		class="followup"
		@submit=${(event: SubmitEvent) => {
			event.preventDefault();
			const area = (event.target as HTMLFormElement).elements.namedItem("answer") as HTMLTextAreaElement;
			if (area.value.trim() !== "") {
				send({ type: "answer", criterion: followUp.criterion, text: area.value });
			}
		}}
	>
		<h2>The interviewer asks: ${followUp.title}</h2>
		<p>${followUp.question}</p>
		<textarea name="answer" rows="5" aria-label="Your answer" ?disabled=${followUp.asking}></textarea>
		<div class="actions"><button type="submit" ?disabled=${followUp.asking}>${followUp.asking ? "Reading your answer…" : "Answer"}</button></div>
		${followUp.outcome === null ? nothing : html`<p role="status">${followUp.outcome}</p>`}
	</form>`;
}
