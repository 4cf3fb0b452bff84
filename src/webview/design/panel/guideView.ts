import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { ShownGuide, ShownStep, ShownTwist } from "../../../protocol/design/boardState.ts";
import { icon } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";
import { elapsedMs, shownClock } from "./roundClock.ts";

/** The 50-minute round: its clock, its steps folded to the current one, and changes of the requirements when they are due. */
export function guideView(context: BoardContext): TemplateResult | typeof nothing {
	const { guide } = context.state;
	if (guide === null) {
		return nothing;
	}
	const act = (action: "start" | "pause" | "resume" | "stop"): void => context.send({ type: "guide", action });
	if (guide.mode === "free") {
		const minutes = Math.round(guide.totalMs / 60_000);
		return html`<button class="secondary start" @click=${() => act("start")}>${icon("clock")} ${l10n.t`Start the ${minutes}-minute round`}</button>`;
	}
	const sinceMs = performance.now() - context.saidAtMs;
	const minute = elapsedMs(guide, sinceMs) / 60_000;
	const current = guide.steps.findIndex(({ toMinute }) => minute < toMinute);
	return html`
		<div class="clock">
			<span class="time" role="timer" aria-label="${l10n.t`Round time`}">${shownClock(guide, sinceMs)}</span>
			<span class="quiet">${l10n.t`of ${Math.round(guide.totalMs / 60_000)} min`}</span>
			${guide.lent ? html`<span class="quiet">${l10n.t("The round's clock is in the status bar.")}</span>` : nothing}
			<span class="actions" ?hidden=${guide.lent}>
				${
					guide.running
						? html`<button class="secondary bare" aria-label="${l10n.t`Pause`}" title="${l10n.t`Pause`}" @click=${() => act("pause")}>${icon("pause")}</button>`
						: html`<button class="secondary bare" aria-label="${l10n.t`Resume`}" title="${l10n.t`Resume`}" @click=${() => act("resume")}>${icon("play")}</button>`
				}
				<button class="secondary" @click=${() => act("stop")}>${l10n.t`End the round`}</button>
			</span>
		</div>
		<div class="progress" aria-hidden="true">${guide.steps.map((step, at) => html`<span class=${at === current ? "now" : at < current || current < 0 ? "gone" : ""} style="flex-grow: ${step.toMinute - step.fromMinute}" title=${step.title}></span>`)}</div>
		<ol class="steps">${guide.steps.map((step, at) => stepView(step, at === current, context))}</ol>
		${twistsView(guide, context)}
	`;
}

function stepView(step: ShownStep, now: boolean, { send }: BoardContext): TemplateResult {
	const { title, fromMinute, toMinute, strong, lineBase0, words } = step;
	const length =
		words === 1
			? l10n.t`${fromMinute}–${toMinute} min · 1 word`
			: l10n.t`${fromMinute}–${toMinute} min · ${words} words`;
	return html`<li class=${now ? "now" : ""} aria-current=${now ? "step" : nothing}>
		<details ?open=${now}>
			<summary><span>${title}</span><span class="quiet">${length}</span></summary>
			${
				strong.length === 0
					? nothing
					: html`<p class="quiet">${l10n.t`A strong answer has`}</p>
						<ul class="notes">${strong.map((one) => html`<li>${one}</li>`)}</ul>`
			}
			${lineBase0 === null ? nothing : html`<button class="link" @click=${() => send({ type: "reveal", lineBase0 })}>${l10n.t`Go to its heading, line ${lineBase0 + 1}`}</button>`}
		</details>
	</li>`;
}

function twistsView({ twists }: ShownGuide, context: BoardContext): TemplateResult | typeof nothing {
	const due = twists.filter((twist) => twist.due);
	const waiting = twists.length - due.length;
	return twists.length === 0
		? nothing
		: html`<h2>${l10n.t`Changed requirements`}</h2>
				${due.map((twist) => twistView(twist, context))}
				${waiting === 0 ? nothing : html`<p class="quiet">${due.length === 0 ? l10n.t`None yet.` : l10n.t`${waiting} more may come.`}</p>`}`;
}

function twistView({ id, minute, text, applied, effects }: ShownTwist, { send }: BoardContext): TemplateResult {
	return html`<section class="twist ${applied ? "applied" : ""}">
		<p class="quiet">${l10n.t`Minute ${minute}`}</p>
		<p>${text}</p>
		<button class="secondary" aria-pressed=${applied} @click=${() => send({ type: "twist", id: applied ? null : id })}>${applied ? l10n.t`Take back` : l10n.t`See what it does`}</button>
		${effects.length === 0 ? nothing : html`<ul class="notes">${effects.map((effect) => html`<li>${effect}</li>`)}</ul>`}
	</section>`;
}
