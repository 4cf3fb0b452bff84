import * as l10n from "@vscode/l10n";
import "../base/localization.ts";

import { html, render } from "lit";

import type { FromBoard, ToBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState } from "../../protocol/design/boardState.ts";
import { vscodeApi } from "../base/vscodeApi.ts";
import { draftAfter, draftAfterReload, readDraft } from "../interview/answerDraft.ts";
import { bannerView } from "./bar/bannerView.ts";
import { barView } from "./bar/barView.ts";
import type { BoardContext } from "./boardContext.ts";
import { type BoardUi, freshUi, type Tab, type Target } from "./boardUi.ts";
import { boardKey } from "./boardKey.ts";
import { OverlayFocus } from "./overlay/overlayFocus.ts";
import { overlayView } from "./overlay/overlayView.ts";
import { panelView } from "./panel/panelView.ts";
import { controlsView } from "./picture/controlsView.ts";
import { exportPicture } from "./picture/exportPicture.ts";
import { keptView } from "./picture/keptView.ts";
import { PictureView } from "./picture/pictureView.ts";

const api = vscodeApi();
let ui: BoardUi = { ...freshUi, draft: readDraft((api.getState() as { readonly draft?: unknown } | undefined)?.draft) };
/** The next change of what is selected was made here, so its form opens. */
let mine = false;
const send = (intent: FromBoard): void => {
	const chosen = intent.type === "select" ? (intent.component ?? intent.connector ?? null) : null;
	mine ||= intent.type === "gesture" || (chosen !== null && chosen !== (state?.selected ?? state?.selectedConnector));
	if (chosen !== null) {
		ui = { ...ui, formOpen: true };
	}
	api.postMessage(intent);
};

const [bar, stage, panel, over] = ["header", "main", "aside", "div"].map((name) => document.createElement(name)) as [
	HTMLElement,
	HTMLElement,
	HTMLElement,
	HTMLElement,
];
stage.setAttribute("aria-label", l10n.t`Drawing`);
panel.setAttribute("aria-label", l10n.t`About the design`);
const banners = document.createElement("div");
banners.className = "banners";
banners.setAttribute("role", "status");
const controls = document.createElement("div");
document.querySelector("#loading")?.remove();
document.body.append(bar, stage, panel);

let state: BoardState | null = null;
/** when it came, by the page's steady clock */
let saidAtMs = 0;

const update = (change: Partial<BoardUi>): void => {
	ui = { ...ui, ...change };
	if (change.draft !== undefined) {
		api.setState({ ...(api.getState() as object | undefined), draft: change.draft });
	}
	draw();
};
/** whose form is to have the keyboard as soon as it is there */
let formWanted: string | null = null;
const editNumbers = (target: Target): void => {
	if (target.kind === "component") {
		formWanted = target.id;
		send({ type: "select", component: target.id });
	} else if (target.kind === "connector") {
		formWanted = target.id;
		send({ type: "select", component: null, connector: target.id });
	}
};
const kept = keptView(api.getState());
const picture = new PictureView(stage, kept?.view ?? null, {
	send,
	update,
	ui: () => ui,
	editNumbers,
	viewed: (view) => api.setState({ uri: state?.uri, view, draft: ui.draft }),
});
stage.append(controls, banners, over);
const focus = new OverlayFocus(over, picture);

function draw(): void {
	if (state === null) {
		return;
	}
	const context: BoardContext = {
		state,
		saidAtMs,
		ui,
		send,
		update,
		editNumbers,
		placeOf: (component) => picture.placeOf(component),
		exportPicture: (format) =>
			void exportPicture(format, picture.charted).then((data) => send({ type: "export", format, data })),
	};
	render(barView(context), bar);
	render(panelView(context), panel);
	render(bannerView(context), banners);
	render(controlsView(context, picture), controls);
	render(html`${overlayView(context)}`, over);
	picture.decorate(state);
	focus.follow(ui, bar);
}

/** Once the host has said that it is selected. */
function enterForm(): void {
	const selected = state?.selected ?? state?.selectedConnector ?? null;
	const form = formWanted !== null && formWanted === selected ? panel.querySelector<HTMLElement>(".inspector") : null;
	// English: a selector
	const field = form?.querySelector<HTMLInputElement>(".asked input") ?? form?.querySelector<HTMLInputElement>("input");
	if (field) {
		formWanted = null;
		field.focus();
		field.select();
	}
}

/** A fresh round begins with its problem; everything else with what stands against the drawing. */
function firstTab({ briefHtml, findings, components }: BoardState): Tab {
	return briefHtml !== "" && findings.length === 0 && components.length <= 2 ? "brief" : "findings";
}

window.addEventListener("message", ({ data }: MessageEvent<ToBoard>) => {
	if (data.type !== "state" || (state !== null && data.state.uri === state.uri && data.state.version < state.version)) {
		return;
	}
	const before = state;
	state = data.state;
	saidAtMs = performance.now();
	const changed =
		before !== null && (state.selected !== before.selected || state.selectedConnector !== before.selectedConnector);
	// when a review begins, not once more when it ends: its reader may have gone on
	const reviewed =
		before !== null &&
		state.review.type !== "none" &&
		state.review.type !== before.review.type &&
		before.review.type !== "running";
	ui = {
		...ui,
		tab: reviewed ? "rubric" : (ui.tab ?? firstTab(state)),
		picked: ui.picked.filter((id) => data.state.components.some((one) => one.id === id)),
		formOpen: changed ? mine : ui.formOpen,
		draft: ui.draft === null ? null : (before === null ? draftAfterReload : draftAfter)(ui.draft, state.interview),
		connectFrom: data.state.components.some(({ id }) => id === ui.connectFrom) ? ui.connectFrom : null,
	};
	// a gesture is done with once the text is a newer one, whether or not it selected something
	mine &&= !changed && state.version === before?.version;
	if (before === null && kept?.uri !== state.uri) {
		picture.forgetView();
	}
	draw();
	enterForm();
	void picture.show(state);
});
window.addEventListener("keydown", (event) => boardKey(event, ui, update));
window.addEventListener("pointerdown", ({ target }) => {
	const { overlay } = ui;
	// search stays, so that one can look around in what was found
	if (
		overlay !== null &&
		overlay.type !== "search" &&
		!over.contains(target as Node) &&
		!bar.contains(target as Node)
	) {
		update({ overlay: null });
	}
});
// the round's clock, and the step that it is time for
setInterval(() => {
	if (state?.guide?.running === true) {
		draw();
	}
}, 1000);
send({ type: "ready" });
