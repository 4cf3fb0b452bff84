import { html, nothing, type TemplateResult } from "lit";

import type { FromBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState } from "../../protocol/design/boardState.ts";
import type { BoardUi, UpdateUi } from "./boardUi.ts";

type Send = (intent: FromBoard) => void;

/** One row of actions above the picture. */
export function barView(state: BoardState, ui: BoardUi, send: Send, update: UpdateUi): TemplateResult {
	const tenfold = state.whatIf.loadFactor !== 1;
	return html`
		<h1>${state.title}</h1>
		<div class="actions" role="toolbar" aria-label="Design board">
			<button class="secondary" aria-expanded=${ui.adding} @click=${() => update({ adding: !ui.adding })}>Add…</button>
			<button
				class="secondary"
				?disabled=${state.selected === null}
				title="Then choose the other component, or drag from one to the other"
				@click=${() => update({ connectFrom: ui.connectFrom === null ? state.selected : null })}
			>
				${ui.connectFrom === null ? "Connect" : "Stop connecting"}
			</button>
			<button class="secondary" aria-pressed=${tenfold} title="Ten times the load at the entry" @click=${() => send({ type: "whatIf", ...state.whatIf, down: [...state.whatIf.down], loadFactor: tenfold ? 1 : 10 })}>×10</button>
			<button class="secondary" title="Undo the last change of the text" @click=${() => send({ type: "undo" })}>Undo</button>
			${
				state.review.type === "running"
					? html`<button @click=${() => send({ type: "cancelReview" })}>Stop review</button>`
					: html`<button
							@click=${() => {
								update({ tab: "review" });
								send({ type: "review" });
							}}
						>
							Review
						</button>`
			}
			<button class="link" title="Choose who reviews" @click=${() => send({ type: "chooseReviewer" })}>${state.reviewer}</button>
		</div>
		${ui.adding ? palette(state, send, update) : nothing}
		${ui.connectFrom === null ? nothing : html`<p class="hint" role="status">Connect <b>${ui.connectFrom}</b> to… choose a component. Esc stops.</p>`}
		${state.stale === null ? nothing : html`<button class="problem" @click=${() => reveal(state, send)}>Line ${state.stale.lineBase0 + 1}: ${state.stale.message} The picture waits until this is mended.</button>`}
		${state.notice === null ? nothing : html`<p class="problem" role="alert">${state.notice}</p>`}
	`;
}

function reveal(state: BoardState, send: Send): void {
	if (state.stale !== null) {
		send({ type: "reveal", lineBase0: state.stale.lineBase0 });
	}
}

function palette(state: BoardState, send: Send, update: UpdateUi): TemplateResult {
	return html`<div class="palette" role="group" aria-label="Components to add">
		${state.palette.map(
			({ role, label }) => html`<button
				class="chip"
				@click=${() => {
					update({ adding: false });
					send({
						type: "gesture",
						gesture: { kind: "add", role, label, ...(state.selected === null ? {} : { near: state.selected }) },
					});
				}}
			>
				${label}
			</button>`,
		)}
	</div>`;
}
