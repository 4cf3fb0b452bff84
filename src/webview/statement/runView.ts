import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { CaseResult } from "../../core/judge/judgeEvent.ts";
import { verdictTable } from "../../core/judge/verdict.ts";
import type { FromStatement } from "../../protocol/problem/statementMessages.ts";
import type { RunState } from "../../protocol/problem/statementState.ts";
import { caseView } from "./caseView.ts";

type Send = (intent: FromStatement) => void;

/** `debuggable`: a failing case can be shown in a debugger */
export function runView(run: RunState, send: Send, debuggable: boolean): TemplateResult | typeof nothing {
	switch (run.type) {
		case "idle":
			return nothing;
		case "running":
			return html`<section class="run" aria-live="polite">
				<p>${
					run.results.length === 0 && run.current === null
						? (run.note ??
							(run.mode === "run"
								? l10n.t`Starting`
								: l10n.t`Building the hidden cases and measuring the time limit on this machine; the first time takes longest`))
						: html`${run.mode === "run" ? l10n.t`Running` : l10n.t`Judging`}${run.current === null ? "" : `: ${run.current}`} · ${l10n.t`${run.results.length} done`}`
				}</p>
				${dots(run.results)}
			</section>`;
		case "done": {
			const accepted = run.verdict === "accepted";
			const failed = run.results.filter((result) => result.verdict !== "accepted");
			return html`<section class="run ${accepted ? "accepted" : "failed"}" aria-live="polite">
				<p class="verdict">
					<b>${accepted && run.mode === "run" ? l10n.t`Passed` : verdictTable[run.verdict].label}</b>
					${run.results.length === 0 ? nothing : html`${l10n.t`${passedOf(run.results)} of ${run.results.length} cases`}`}
					${accepted && run.mode === "run" ? html`<span class="quiet">· <i>${l10n.t`Submit`}</i> ${l10n.t`judges the hidden ones too`}</span>` : nothing}
				</p>
				${run.message === "" ? nothing : html`<pre class="message">${run.message}</pre>`}
				${dots(run.results)}
				${failed.slice(0, 1).map((result) => failure(result, send, debuggable))}
				${failed.slice(1, 4).map((result) => html`<details><summary>${caseTitle(result)}</summary>${failure(result, send, debuggable)}</details>`)}
				${failed.length > 4 ? html`<p class="quiet">${l10n.t`${failed.length - 4} more in the Test Explorer.`}</p>` : nothing}
				<details class="quiet"><summary>${l10n.t`How it was judged`}</summary>
					${l10n.t`${run.runtime} · limit ${run.timeLimitMs} ms of CPU time a case · isolation level ${run.isolationLevel} · ${Math.round(run.wallMs)} ms in all`}
					<p>${run.isolation.sentence} ${run.isolation.hint ?? nothing}</p>
				</details>
			</section>`;
		}
	}
}

/** "3/20"; nothing where no case was run */
export function tally(results: readonly CaseResult[]): string {
	return results.length === 0 ? "" : `${passedOf(results)}/${results.length}`;
}

function passedOf(results: readonly CaseResult[]): number {
	return results.filter((result) => result.verdict === "accepted").length;
}

function caseTitle(result: CaseResult): TemplateResult {
	return html`<b>${result.name}</b> <span class="quiet">${verdictTable[result.verdict].label}</span>`;
}

function dots(results: readonly CaseResult[]): TemplateResult {
	return html`<div class="dots" aria-hidden="true">${results.map(
		(result) =>
			html`<i class=${result.verdict === "accepted" ? "ok" : "bad"} title=${`${result.name}: ${verdictTable[result.verdict].label}`}></i>`,
	)}</div>`;
}

function failure(result: CaseResult, send: Send, debuggable: boolean): TemplateResult {
	return html`<article class="case">
		<h3>${caseTitle(result)}</h3>
		<p class="why">${result.why}</p>
		${result.message === "" ? nothing : html`<pre class="message">${result.message}</pre>`}
		${
			result.input === undefined
				? nothing
				: caseView({ input: result.input, expected: result.expected ?? "–", actual: result.actual ?? "–" })
		}
		${result.output ? html`<details><summary>${l10n.t`Printed output`}</summary><pre>${result.output}</pre></details>` : nothing}
		<div class="actions">
			${debuggable ? html`<button class="secondary" @click=${() => send({ type: "debugCase", id: result.id })}>${l10n.t`Debug this case`}</button>` : nothing}
			<button class="secondary" @click=${() => send({ type: "revealCase", id: result.id })}>${l10n.t`Go to the line`}</button>
			${result.group === "mine" || result.input === undefined ? nothing : html`<button class="secondary" @click=${() => send({ type: "keepCase", id: result.id })}>${l10n.t`Keep as my case`}</button>`}
		</div>
	</article>`;
}
