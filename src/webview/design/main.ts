import { render } from "lit";

import type { FromBoard, ToBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState } from "../../protocol/design/boardState.ts";
import { vscodeApi } from "../base/vscodeApi.ts";
import { barView } from "./barView.ts";
import { type BoardUi, freshUi } from "./boardUi.ts";
import { DiagramView } from "./diagramView.ts";
import { panelView } from "./panelView.ts";

const api = vscodeApi();
const send = (intent: FromBoard): void => api.postMessage(intent);

const bar = document.createElement("header");
const stage = document.createElement("main");
const panel = document.createElement("aside");
document.querySelector("#loading")?.remove();
document.body.append(bar, stage, panel);

let ui: BoardUi = freshUi;
let state: BoardState | null = null;

const update = (change: Partial<BoardUi>): void => {
	ui = { ...ui, ...change };
	draw();
};
const diagram = new DiagramView(stage, { send, update, ui: () => ui });

let renamed: string | null = null;

/** The label's input gets the focus when renaming begins, also when the selection only arrives after the key. */
function focusRename(): void {
	const input = ui.renaming ? panel.querySelector<HTMLInputElement>("input.label") : null;
	const now = input === null ? null : (state?.selected ?? null);
	if (input !== null && now !== renamed) {
		input.focus();
		input.select();
	} else if (input === null && renamed !== null) {
		diagram.focus(renamed);
	}
	renamed = now;
}

function draw(): void {
	if (state === null) {
		return;
	}
	render(barView(state, ui, send, update), bar);
	render(panelView(state, ui, send, update), panel);
	focusRename();
	diagram.decorate(state);
}

window.addEventListener("message", ({ data }: MessageEvent<ToBoard>) => {
	if (data.type !== "state" || (state !== null && data.state.uri === state.uri && data.state.version < state.version)) {
		return;
	}
	const selectedBefore = state?.selected ?? null;
	const reviewBefore = state?.review.type ?? data.state.review.type;
	state = data.state;
	if (state.review.type !== "none" && state.review.type !== reviewBefore) {
		ui = { ...ui, tab: "review" };
	}
	api.setState({ uri: state.uri });
	if (state.selected !== selectedBefore) {
		ui = { ...ui, connectFrom: null };
	}
	draw();
	void diagram.show(state);
});
send({ type: "ready" });
