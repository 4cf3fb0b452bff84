import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { SaidKind, SpokenKind } from "../../core/review/interview/interview.ts";
import type { ShownTurn } from "../../protocol/interview/interviewState.ts";

/** Said beside the speaker; "" where the words speak for themselves. */
const kindWords: Readonly<Record<SaidKind | SpokenKind, string>> = {
	answer: "",
	question: "",
	"dont-know": "",
	hint: l10n.t`hint`,
	silence: "",
	disagree: l10n.t`disagrees`,
	skip: "",
	opening: "",
	clarification: "",
	twist: l10n.t`the requirements change`,
	reaction: "",
	regrade: l10n.t`judged again`,
	ruling: l10n.t`ruling`,
	closing: l10n.t`closing`,
};

/** One thing that was said: who, when, out of what. All of it is text, never markup. */
export function turnView(
	turn: ShownTurn,
	/** ms since the interview began; null where that is not told */
	gone: number | null,
	/** opens the objection; null where there is nothing to object to, or no time for it */
	disagree: (() => void) | null,
): TemplateResult {
	const { who, kind, text, quotes, source } = turn;
	// what rests on the same words as before has no before
	const before = turn.before?.join("\n") === quotes.join("\n") ? null : turn.before;
	const words = who === "candidate" && kind === "hint" ? "" : kindWords[kind];
	return html`<li class="turn ${who} said-${kind}">
		<p class="speaker">
			<b>${who === "candidate" ? l10n.t`You` : l10n.t`Interviewer`}</b>
			${words === "" ? nothing : html`<span class="kind">${words}</span>`}
			${source === null ? nothing : html`<span class="source">${source}</span>`}
			${gone === null ? nothing : html`<time>${clock(gone)}</time>`}
		</p>
		<p class="words">${kind === "silence" && text === "" ? l10n.t`(silence)` : text}</p>
		${before === null || before.length === 0 ? nothing : html`<p class="label">${l10n.t`Before`}</p>${before.map(quoteView)}`}
		${quotes.length === 0 ? nothing : html`${before === null ? nothing : html`<p class="label">${l10n.t`Now`}</p>`}${quotes.map(quoteView)}`}
		${disagree === null ? nothing : html`<button class="link" @click=${disagree}>${l10n.t`I disagree`}</button>`}
	</li>`;
}

function quoteView(quote: string): TemplateResult {
	return html`<blockquote>${quote}</blockquote>`;
}

/** "12:05" after the beginning */
function clock(ms: number): string {
	const seconds = Math.max(0, Math.round(ms / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
