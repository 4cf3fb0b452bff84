import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

import { assertNever } from "../../../core/base/assertNever.ts";
import { toolbarKey } from "../bar/toolbarKey.ts";
import type { BoardContext } from "../boardContext.ts";
import { type Tab, tabs } from "../boardUi.ts";
import { componentForm } from "./componentForm.ts";
import { connectorForm } from "./connectorForm.ts";
import { findingsView } from "./findingsView.ts";
import { graphTree } from "./graphTree.ts";
import { interviewView } from "./interviewView.ts";
import { numbersView } from "./numbersView.ts";
import { rubricView } from "./rubricView.ts";

/** One list under tabs, and below it the form of what is selected: the list keeps its place when the form comes and goes. */
export function panelView(context: BoardContext): TemplateResult {
	const { state, ui } = context;
	const shown = ui.tab ?? "findings";
	// a drawing alone has no problem to read and no round to hold
	const there = tabs.filter((one) =>
		one === "brief" ? state.briefHtml !== "" : one !== "interview" || state.guide !== null,
	);
	const component = state.components.find(({ id }) => id === state.selected);
	const connector = state.connectors.find(({ id }) => id === state.selectedConnector);
	return html`
		<div class="tabs" role="tablist" aria-label="${l10n.t`About the design`}" @keydown=${toolbarKey}>
			${there.map((one) => tabView(one, one === shown, context))}
		</div>
		${
			// a section of its own for each tab: one begins at its top, wherever the last one was scrolled to
			keyed(
				shown,
				html`<section class="list" role="tabpanel" id="panel" aria-labelledby=${`tab-${shown}`} tabindex="0">
					${content(shown, context)} ${graphTree(context)}
				</section>`,
			)
		}
		${
			component !== undefined
				? keyed(`component/${component.id}`, componentForm(component, context))
				: connector !== undefined
					? keyed(`connector/${connector.from}/${connector.to}`, connectorForm(connector, context))
					: nothing
		}
	`;
}

const names: Readonly<Record<Tab, string>> = {
	brief: l10n.t`Brief`,
	findings: l10n.t`Findings`,
	numbers: l10n.t`Numbers`,
	rubric: l10n.t`Rubric`,
	interview: l10n.t`Interview`,
};

function tabView(tab: Tab, selected: boolean, { state, update }: BoardContext): TemplateResult {
	const open = tab === "findings" ? state.findings.filter((finding) => finding.state === "grounded").length : 0;
	return html`<button
		role="tab"
		id=${`tab-${tab}`}
		aria-selected=${selected}
		aria-controls="panel"
		tabindex=${selected ? "0" : "-1"}
		@click=${() => update({ tab })}
		@focus=${() => update({ tab })}
	>
		${names[tab]}${open === 0 ? nothing : html`<span class="count">${open}</span>`}
	</button>`;
}

function content(tab: Tab, context: BoardContext): TemplateResult {
	switch (tab) {
		case "brief":
			return html`<div class="prose">${unsafeHTML(context.state.briefHtml)}</div>`;
		case "findings":
			return findingsView(context);
		case "numbers":
			return numbersView(context);
		case "rubric":
			return rubricView(context);
		case "interview":
			return interviewView(context);
		default:
			return assertNever(tab);
	}
}
