import { html, nothing, type TemplateResult } from "lit";

import type { CoverageRow } from "../../../core/design/design.ts";
import type { FromBoard } from "../../../protocol/design/boardMessages.ts";
import type { BoardState, ShownRow } from "../../../protocol/design/boardState.ts";
import { icon, type IconName } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";

type Send = (intent: FromBoard) => void;

interface Mark {
	readonly icon: IconName;
	/** for screen readers */
	readonly word: string;
	readonly tone: "good" | "half" | "bad" | "quiet";
}

const stateMarks: Readonly<Record<Exclude<ShownRow["state"], "grounded">, Mark>> = {
	waiting: { icon: "dot", word: "waiting", tone: "quiet" },
	writing: { icon: "more", word: "being written", tone: "quiet" },
	unverified: { icon: "wave", word: "not verified", tone: "quiet" },
	contradicted: { icon: "cross", word: "contradicted by your text", tone: "quiet" },
	"not-reviewed": { icon: "dash", word: "not reviewed", tone: "quiet" },
};

/** A verified row says what was found: only what is met earns the tick. */
function markOf({ state, verdict }: ShownRow): Mark {
	if (state !== "grounded") {
		return stateMarks[state];
	}
	switch (verdict) {
		case "met":
			return { icon: "check", word: "met", tone: "good" };
		case "not_met":
		case "not_addressed":
			return { icon: "cross", word: verdict.replaceAll("_", " "), tone: "bad" };
		case "cannot_judge":
			return { icon: "dash", word: "cannot be judged", tone: "quiet" };
		default:
			return { icon: "info", word: verdict ?? "a remark", tone: "half" };
	}
}

/** The review, one row an item from the start; before one, whether the text speaks of each criterion at all. */
export function rubricView({ state, send }: BoardContext): TemplateResult {
	const { review } = state;
	const offline = review.type === "none" || (review.type === "done" && review.offline);
	return html`
		${heading(state, send)}
		${review.type === "none" ? nothing : html`<ul class="rows">${review.rows.map((row) => rowView(row, send))}</ul>`}
		${
			state.coverage === null || !offline
				? nothing
				: html`<h2>Rubric coverage</h2>
						<p class="quiet">Whether the text speaks of it at all: a word is coverage, not credit.</p>
						<ul class="rows">${state.coverage.map((row) => coverageView(row, send))}</ul>`
		}
	`;
}

function coverageView({ title, covered, credited, evidence }: CoverageRow, send: Send): TemplateResult {
	const mark: Mark = credited
		? { icon: "check", word: "credited", tone: "good" }
		: covered
			? { icon: "wave", word: "mentioned", tone: "half" }
			: { icon: "dash", word: "nothing yet", tone: "quiet" };
	const [first] = evidence;
	return html`<li class=${mark.tone}>
		${sign(mark)}
		<div>
			<span>${title}</span>
			${first === undefined ? nothing : html`<button class="link evidence" @click=${() => send({ type: "reveal", lineBase0: first.range.start.lineBase0 })}><q>${first.text}</q></button>`}
		</div>
	</li>`;
}

function sign({ icon: name, word }: Mark): TemplateResult {
	return html`<b role="img" aria-label=${word} title=${word}>${icon(name)}</b>`;
}

function heading({ review, noRubric }: BoardState, send: Send): TemplateResult {
	switch (review.type) {
		case "none":
			return html`<p class="quiet">${noRubric ?? "Review looks for what is absent and asks the reviewer. Nothing leaves the machine without a model chosen and a preview seen."}</p>`;
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
	const { lineBase0, verdict, level } = row;
	const mark = markOf(row);
	const said =
		verdict === null ? "" : `${verdict.replaceAll("_", " ")}${level === null || level === "none" ? "" : ` · ${level}`}`;
	return html`<li class=${mark.tone}>
		${sign(mark)}
		<div>
			<span>${row.title}</span> ${said === "" ? nothing : html`<span class="quiet">${said}</span>`}
			${lineBase0 === null ? nothing : html`<button class="link" @click=${() => send({ type: "reveal", lineBase0 })}>line ${lineBase0 + 1}</button>`}
			${row.text === "" ? nothing : html`<p>${row.text}</p>`}
		</div>
	</li>`;
}
