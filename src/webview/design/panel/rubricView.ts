import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { CoverageRow } from "../../../core/design/design.ts";
import { levelWords } from "../../../core/review/levelWords.ts";
import { verdictWords } from "../../../core/review/verdictWords.ts";
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
	waiting: { icon: "dot", word: l10n.t`waiting`, tone: "quiet" },
	writing: { icon: "more", word: l10n.t`being written`, tone: "quiet" },
	unverified: { icon: "wave", word: l10n.t`not verified`, tone: "quiet" },
	contradicted: { icon: "cross", word: l10n.t`contradicted by your text`, tone: "quiet" },
	"not-reviewed": { icon: "dash", word: l10n.t`not reviewed`, tone: "quiet" },
};

/** A verified row says what was found: only what is met earns the tick. */
function markOf({ state, verdict }: ShownRow): Mark {
	if (state !== "grounded") {
		return stateMarks[state];
	}
	switch (verdict) {
		case "met":
			return { icon: "check", word: verdictWords(verdict), tone: "good" };
		case "not_met":
		case "not_addressed":
			return { icon: "cross", word: verdictWords(verdict), tone: "bad" };
		case "cannot_judge":
			return { icon: "dash", word: l10n.t`cannot be judged`, tone: "quiet" };
		default:
			return { icon: "info", word: verdict === null ? l10n.t`a remark` : verdictWords(verdict), tone: "half" };
	}
}

/** The review, one row an item from the start; before one, whether the text speaks of each criterion at all. */
export function rubricView({ state, send }: BoardContext): TemplateResult {
	const { review } = state;
	const offline = review.type === "none" || (review.type === "done" && review.offline);
	return html`
		${heading(state, send)}
		${review.type === "none" ? nothing : rowsView(review.rows, send)}
		${
			state.coverage === null || !offline
				? nothing
				: html`<h2>${l10n.t`Rubric coverage`}</h2>
						<p class="quiet">${l10n.t`Whether the text speaks of it at all: a word is coverage, not credit.`}</p>
						<ul class="rows">${state.coverage.map((row) => coverageView(row, send))}</ul>`
		}
	`;
}

/** What could not be verified, or what few readings say, is folded away and counted: nobody is to take it for a judgement. */
function rowsView(rows: readonly ShownRow[], send: Send): TemplateResult {
	const isFolded = (row: ShownRow): boolean => row.state === "unverified" || row.agreement?.isMinority === true;
	const folded = rows.filter(isFolded);
	const list = (some: readonly ShownRow[]): TemplateResult =>
		html`<ul class="rows">${some.map((row) => rowView(row, send))}</ul>`;
	return html`
		${list(rows.filter((row) => !isFolded(row)))}
		${
			folded.length === 0
				? nothing
				: html`<details class="fold">
						<summary>${folded.length === 1 ? l10n.t`1 item could not be verified in your text and is not scored` : l10n.t`${folded.length} items could not be verified in your text and are not scored`}</summary>
						${list(folded)}
					</details>`
		}
	`;
}

function coverageView({ title, covered, credited, evidence }: CoverageRow, send: Send): TemplateResult {
	const mark: Mark = credited
		? { icon: "check", word: l10n.t`credited`, tone: "good" }
		: covered
			? { icon: "wave", word: l10n.t`mentioned`, tone: "half" }
			: { icon: "dash", word: l10n.t`nothing yet`, tone: "quiet" };
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
			return html`<p class="quiet">${noRubric ?? l10n.t`Review looks for what is absent and asks the reviewer. Nothing leaves the machine without a model chosen and a preview seen.`}</p>
				${noRubric === null ? betButton(send) : nothing}`;
		case "running": {
			const finished = review.rows.filter((row) => row.state !== "waiting" && row.state !== "writing").length;
			return html`<p role="status"><b>${review.mode}</b> ${l10n.t`${finished} of ${review.rows.length}`} ${review.progress}</p>`;
		}
		case "done":
			return html`
				<p role="status">
					<b>${review.score === null ? l10n.t`No score` : l10n.t`${Math.round(review.score * 100)} of 100`}</b>
					${review.score === null ? review.noScoreReason : nothing}
					<span class="quiet">${[review.mode, l10n.t`coverage ${Math.round(review.coverage * 100)} %`, ...(review.tokens === null ? [] : [review.tokens])].join(" · ")}</span>
				</p>
				${review.failure === null ? nothing : html`<p class="problem" role="alert">${review.failure}</p>`}
				${review.recovery === null ? nothing : html`<div class="actions"><button class="secondary" @click=${() => send({ type: "recover" })}>${review.recovery}</button></div>`}
				${review.weak ? html`<p class="problem">${l10n.t`This model did not quote your text. What the checks found leads.`}</p>` : nothing}
				${review.injectionSeen ? html`<p class="problem">${l10n.t`The text contains an instruction to the reviewer. It was ignored and earns nothing.`}</p>` : nothing}
				${review.bet === null ? nothing : html`<p><b>${l10n.t`Your bet:`}</b> ${review.bet}</p>`}
				${review.summary === "" ? nothing : html`<p>${review.summary}</p>`}
				${notesView(review.notes)} ${review.bet === null && review.recovery === null ? betButton(send) : nothing}
			`;
	}
}

function notesView(notes: readonly string[]): TemplateResult | typeof nothing {
	return notes.length === 0
		? nothing
		: html`<details class="quiet">
				<summary>${notes.length === 1 ? l10n.t`1 note on how it was reviewed` : l10n.t`${notes.length} notes on how it was reviewed`}</summary>
				<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>
			</details>`;
}

function betButton(send: Send): TemplateResult {
	return html`<div class="actions">
		<button class="secondary" title="${l10n.t`Tick the items you expect to be met; then they are reviewed`}" @click=${() => send({ type: "betAndReview" })}>${l10n.t`Bet, then review`}</button>
	</div>`;
}

function rowView(row: ShownRow, send: Send): TemplateResult {
	const { lineBase0, verdict, level, agreement, reason, change } = row;
	const mark = markOf(row);
	const said = [
		verdict === null ? "" : verdictWords(verdict),
		level === null ? "" : levelWords(level),
		agreement?.words ?? "",
	].filter((part) => part !== "");
	return html`<li class=${mark.tone}>
		${sign(mark)}
		<div>
			<span>${row.title}</span> ${said.length === 0 ? nothing : html`<span class="quiet">${said.join(" · ")}</span>`}
			${lineBase0 === null ? nothing : html`<button class="link" @click=${() => send({ type: "reveal", lineBase0 })}>${l10n.t`line ${lineBase0 + 1}`}</button>`}
			${row.text === "" ? nothing : html`<p>${row.text}</p>`}
			${reason === null ? nothing : html`<p class="quiet">${reason}</p>`}
			${row.bet === null ? nothing : html`<p class="quiet">${betWords(row.bet)}</p>`}
			${change === "" ? nothing : html`<p class="quiet">${change}</p>`}
		</div>
	</li>`;
}

function betWords({ expectedMet, hit }: NonNullable<ShownRow["bet"]>): string {
	if (hit === null) {
		return expectedMet
			? l10n.t`You expected it to be met: not judged.`
			: l10n.t`You did not expect it to be met: not judged.`;
	}
	if (hit) {
		return expectedMet
			? l10n.t`You expected it to be met: so it was.`
			: l10n.t`You did not expect it to be met: so it was.`;
	}
	return expectedMet
		? l10n.t`You expected it to be met: it went otherwise.`
		: l10n.t`You did not expect it to be met: it went otherwise.`;
}
