import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import { icon } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";
import { backToText, supposedIn } from "../overlay/suppositions.ts";

/** What one must know of the picture that stands: over it, so that it never moves. Said once to screen readers. */
export function bannerView(context: BoardContext): TemplateResult {
	const { state, ui, send, update } = context;
	const { stale } = state;
	const from = state.components.find(({ id }) => id === ui.connectFrom);
	const supposed = supposedIn(state);
	return html`
		${
			stale === null
				? nothing
				: html`<button class="banner problem" @click=${() => send({ type: "reveal", lineBase0: stale.lineBase0 })}>
						${icon("error")}
						<span>
							<b>${l10n.t`Line ${stale.lineBase0 + 1}:`}</b> ${stale.message}
							<span class="quiet">${waits(stale.others)}</span>
						</span>
					</button>`
		}
		${
			supposed.length === 0
				? nothing
				: html`<p class="banner supposed">
						${icon("whatIf")}<span><b>${l10n.t`Supposed:`}</b> ${supposed.join(" · ")}</span>
						<button class="secondary" @click=${() => backToText(context)}>${l10n.t`Back to the text`}</button>
					</p>`
		}
		${
			from === undefined
				? nothing
				: html`<p class="banner">
						${icon("connect")}<span>${l10n.t`Connect ${from.label} to… choose a component.`}</span>
						<button class="secondary" @click=${() => update({ connectFrom: null })}>${l10n.t`Stop`}</button>
					</p>`
		}
		${
			ui.picked.length === 0
				? nothing
				: html`<p class="banner">
						${icon("group")}<span>${l10n.t`${ui.picked.length} picked`}</span>
						<button class="secondary" data-wrap @click=${(event: MouseEvent) => update({ overlay: { type: "name", what: { kind: "wrap", ids: ui.picked }, at: below(event) } })}>${l10n.t`Wrap in a group…`}</button>
						<button class="secondary" @click=${(event: MouseEvent) => update({ overlay: { type: "moveTo", ids: ui.picked, at: below(event) } })}>${l10n.t`Move to…`}</button>
						<button class="secondary" aria-label="${l10n.t`Pick nothing`}" @click=${() => update({ picked: [] })}>${l10n.t`Clear`}</button>
					</p>`
		}
		${state.notice === null ? nothing : html`<p class="banner problem notice">${icon("warning")}<span>${state.notice}</span></p>`}
	`;
}

function waits(others: number): string {
	if (others === 0) {
		return l10n.t`The picture waits until this is mended.`;
	}
	return others === 1
		? l10n.t`The picture waits until this is mended; 1 more error after it.`
		: l10n.t`The picture waits until this is mended; ${others} more errors after it.`;
}

function below(event: MouseEvent): { readonly x: number; readonly y: number } {
	const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect();
	return { x: left, y: bottom + 4 };
}
