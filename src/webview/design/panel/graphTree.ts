import * as l10n from "@vscode/l10n";
import { html, type TemplateResult } from "lit";

import type { Severity } from "../../../core/review/finding.ts";
import type { BoardState, ShownComponent, ShownSequence } from "../../../protocol/design/boardState.ts";
import type { BoardContext } from "../boardContext.ts";
import type { Target } from "../boardUi.ts";
import { treeKey } from "./treeKey.ts";

/** The drawing as a tree for screen readers and for who prefers a list: groups, components, and under each its arrows. */
export function graphTree(context: BoardContext): TemplateResult {
	const { state } = context;
	const loose = state.components.filter(({ group }) => group === null || !state.groups.some(({ id }) => id === group));
	const components =
		state.components.length === 1 ? l10n.t`1 component` : l10n.t`${state.components.length} components`;
	const connectors =
		state.connectors.length === 1 ? l10n.t`1 connector` : l10n.t`${state.connectors.length} connectors`;
	return html`<details class="tree">
		<summary>${l10n.t`Drawing as a list: ${components}, ${connectors}`}</summary>
		<ul role="tree" aria-label="${l10n.t`Drawing`}" @keydown=${(event: KeyboardEvent) => treeKey(event, context)} @focusin=${rove}>
			${state.groups
				.filter(({ id }) => !state.groups.some(({ members }) => members.includes(id)))
				.map(({ id }, at) => groupItem(id, context, at === 0))}
			${loose.map((component, at) => componentItem(component, context, at === 0 && state.groups.length === 0))}
			${state.sequences.map((sequence, at) => sequenceItem(sequence, at, context))}
		</ul>
	</details>`;
}

function groupItem(id: string, context: BoardContext, first: boolean): TemplateResult {
	const { state } = context;
	const group = state.groups.find((one) => one.id === id);
	return html`<li role="treeitem" aria-expanded="true" tabindex=${first ? "0" : "-1"} data-kind="group" data-of=${id}>
		<span class="node"><b>${group?.title ?? id}</b> <span class="quiet">${l10n.t`group`}</span></span>
		<ul role="group">
			${state.groups.filter((one) => group?.members.includes(one.id) === true).map((one) => groupItem(one.id, context, false))}
			${state.components.filter((one) => one.group === id).map((one) => componentItem(one, context, false))}
		</ul>
	</li>`;
}

function componentItem(
	{ id, label, roleLabel, worst, utilisation }: ShownComponent,
	context: BoardContext,
	first: boolean,
): TemplateResult {
	const { state } = context;
	const out = state.connectors.filter(({ from }) => from === id);
	const said = [
		roleLabel,
		...(utilisation === null ? [] : [`${Math.round(utilisation * 100)} %`]),
		...(worst === null ? [] : [severityWords[worst]]),
	].join(" · ");
	return html`<li role="treeitem" aria-expanded=${out.length > 0} aria-selected=${state.selected === id} tabindex=${first ? "0" : "-1"} data-kind="component" data-of=${id}>
		<span class="node" @click=${() => select(context, { kind: "component", id })}>${label} <span class="quiet">${said}</span></span>
		<ul role="group">
			${out.map(
				(
					connector,
				) => html`<li role="treeitem" aria-selected=${state.selectedConnector === connector.id} tabindex="-1" data-kind="connector" data-of=${connector.id}>
					<span class="node" @click=${() => select(context, { kind: "connector", id: connector.id })}>→ ${labelOf(state, connector.to)} <span class="quiet">${connector.label}</span></span>
				</li>`,
			)}
		</ul>
	</li>`;
}

function sequenceItem({ participants, messages }: ShownSequence, at: number, { send }: BoardContext): TemplateResult {
	const first = participants[0] ?? messages[0];
	const item = (
		label: string,
		lineBase0: number,
	): TemplateResult => html`<li role="treeitem" tabindex="-1" data-kind="line" data-of=${lineBase0}>
		<span class="node" @click=${() => send({ type: "reveal", lineBase0 })}>${label}</span>
	</li>`;
	return html`<li role="treeitem" aria-expanded="true" tabindex="-1" data-kind="line" data-of=${first?.lineBase0 ?? 0}>
		<span class="node"><b>${l10n.t`Sequence diagram ${at + 1}`}</b> <span class="quiet">${l10n.t`not checked`}</span></span>
		<ul role="group">
			${participants.map(({ label, lineBase0 }) => item(label, lineBase0))} ${messages.map(({ label, lineBase0 }) => item(`→ ${label}`, lineBase0))}
		</ul>
	</li>`;
}

const severityWords: Readonly<Record<Severity, string>> = {
	error: l10n.t`error`,
	warning: l10n.t`warning`,
	info: l10n.t`info`,
	hint: l10n.t`hint`,
};

/** One stop for Tab: where the focus was last. */
function rove(event: FocusEvent): void {
	const item = (event.target as HTMLElement).closest("[role=treeitem]");
	for (const other of (event.currentTarget as HTMLElement).querySelectorAll("[role=treeitem][tabindex='0']")) {
		other.setAttribute("tabindex", other === item ? "0" : "-1");
	}
	item?.setAttribute("tabindex", "0");
}

function select({ send }: BoardContext, target: Target): void {
	if (target.kind === "component") {
		send({ type: "select", component: target.id });
	} else if (target.kind === "connector") {
		send({ type: "select", component: null, connector: target.id });
	}
}

function labelOf({ components }: BoardState, id: string): string {
	return components.find((one) => one.id === id)?.label ?? id;
}
