import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";

import { icon, type IconName } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";
import type { Overlay } from "../boardUi.ts";
import { toolbarKey } from "./toolbarKey.ts";

/** The title with who reviews, and one row of tools. */
export function barView(context: BoardContext): TemplateResult {
	const { state, ui, send, update } = context;
	const open = (type: Overlay["type"]): boolean => ui.overlay?.type === type;
	const toggle = (overlay: Overlay): void => update({ overlay: open(overlay.type) ? null : overlay });
	const supposed = suppositions(context);
	return html`
		<div class="title">
			<h1>${state.title}</h1>
			${state.noRubric === null ? html`<button class="link quiet" title="${l10n.t`Choose who reviews`}" @click=${() => send({ type: "chooseReviewer" })}>${state.reviewer}</button>` : nothing}
		</div>
		<div class="tools" role="toolbar" aria-label="${l10n.t`Design board`}" @keydown=${toolbarKey}>
			${tool("add", l10n.t`Add`, l10n.t`Add a component (A)`, () => toggle({ type: "add", near: state.selected, at: null }), { expanded: open("add") })}
			${tool(
				"connect",
				ui.connectFrom === null ? l10n.t`Connect` : l10n.t`Stop connecting`,
				l10n.t`Connect the selected component with the next one you choose (C), or drag from one to the other`,
				() => update({ connectFrom: ui.connectFrom === null ? state.selected : null }),
				{ disabled: state.selected === null && ui.connectFrom === null, pressed: ui.connectFrom !== null },
			)}
			${tool("undo", l10n.t`Undo`, l10n.t`Undo the last change of the text`, () => send({ type: "undo" }), { bare: true })}
			<span class="gap"></span>
			${tool("search", l10n.t`Search`, l10n.t`Search the drawing (/ or Ctrl+F)`, () => toggle({ type: "search" }), { bare: true, expanded: open("search") })}
			${tool("whatIf", supposed === 0 ? l10n.t`What if…` : l10n.t`What if… ${supposed}`, l10n.t`Suppose more load, another objective, a part that dies`, () => toggle({ type: "whatIf" }), { expanded: open("whatIf"), pressed: supposed > 0 })}
			${tool("download", l10n.t`Export`, l10n.t`Export the drawing as SVG or PNG`, () => toggle({ type: "export" }), { bare: true, expanded: open("export") })}
			<span class="gap"></span>
			${
				state.noRubric !== null || state.review.type === "running"
					? nothing
					: tool(
							"check",
							l10n.t`Bet, then review`,
							l10n.t`Tick the items you expect to be met; then they are reviewed`,
							() => {
								update({ tab: "rubric" });
								send({ type: "betAndReview" });
							},
							{ bare: true },
						)
			}
			${
				state.review.type === "running"
					? html`<button class="tool primary" tabindex="-1" @click=${() => send({ type: "cancelReview" })}>${l10n.t`Stop review`}</button>`
					: html`<button
							class="tool primary"
							tabindex="-1"
							@click=${() => {
								update({ tab: state.noRubric === null ? "rubric" : "findings" });
								send({ type: "review" });
							}}
						>
							${l10n.t`Review`}
						</button>`
			}
		</div>
	`;
}

interface ToolState {
	readonly disabled?: boolean;
	readonly pressed?: boolean;
	readonly expanded?: boolean;
	/** the icon alone; its words are for screen readers and the tool tip */
	readonly bare?: boolean;
}

function tool(name: IconName, label: string, title: string, act: () => void, state: ToolState): TemplateResult {
	const { disabled = false, pressed, expanded, bare = false } = state;
	return html`<button
		class="tool ${bare ? "bare" : ""}"
		data-tool=${name}
		title=${title}
		tabindex=${name === "add" ? "0" : "-1"}
		?disabled=${disabled}
		aria-label=${label}
		aria-pressed=${ifDefined(pressed)}
		aria-expanded=${ifDefined(expanded)}
		@click=${act}
	>
		${icon(name)}<span class="word">${label}</span>
	</button>`;
}

function suppositions({ state: { whatIf, guide } }: BoardContext): number {
	const twists = guide?.twists.filter(({ applied }) => applied).length ?? 0;
	return whatIf.down.length + (whatIf.loadFactor === 1 ? 0 : 1) + (whatIf.objective === null ? 0 : 1) + twists;
}
