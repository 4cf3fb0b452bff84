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
							<b>Line ${stale.lineBase0 + 1}:</b> ${stale.message}
							<span class="quiet">The picture waits until this is mended${stale.others === 0 ? "" : `; ${stale.others} more ${stale.others === 1 ? "error" : "errors"} after it`}.</span>
						</span>
					</button>`
		}
		${
			supposed.length === 0
				? nothing
				: html`<p class="banner supposed">
						${icon("whatIf")}<span><b>Supposed:</b> ${supposed.join(" · ")}</span>
						<button class="secondary" @click=${() => backToText(context)}>Back to the text</button>
					</p>`
		}
		${
			from === undefined
				? nothing
				: html`<p class="banner">
						${icon("connect")}<span>Connect <b>${from.label}</b> to… choose a component.</span>
						<button class="secondary" @click=${() => update({ connectFrom: null })}>Stop</button>
					</p>`
		}
		${
			ui.picked.length === 0
				? nothing
				: html`<p class="banner">
						${icon("group")}<span>${ui.picked.length} picked</span>
						<button class="secondary" data-wrap @click=${(event: MouseEvent) => update({ overlay: { type: "name", what: { kind: "wrap", ids: ui.picked }, at: below(event) } })}>Wrap in a group…</button>
						<button class="secondary" @click=${(event: MouseEvent) => update({ overlay: { type: "moveTo", ids: ui.picked, at: below(event) } })}>Move to…</button>
						<button class="secondary" aria-label="Pick nothing" @click=${() => update({ picked: [] })}>Clear</button>
					</p>`
		}
		${state.notice === null ? nothing : html`<p class="banner problem notice">${icon("warning")}<span>${state.notice}</span></p>`}
	`;
}

function below(event: MouseEvent): { readonly x: number; readonly y: number } {
	const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect();
	return { x: left, y: bottom + 4 };
}
