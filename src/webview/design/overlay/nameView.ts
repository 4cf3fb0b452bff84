import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { BoardContext } from "../boardContext.ts";
import type { Naming } from "../boardUi.ts";

/** One field beside the thing that is named. Enter takes the name, Escape leaves it as it was. */
export function nameView(context: BoardContext, what: Naming): TemplateResult {
	const { label, before, hint } = words(context, what);
	return html`<form
		@submit=${(event: SubmitEvent) => {
			event.preventDefault();
			const input = (event.target as HTMLFormElement).elements.namedItem("name") as HTMLInputElement;
			name(context, what, before, input.value.trim());
		}}
	>
		<label><span>${label}</span><input class="label" name="name" type="text" autocomplete="off" spellcheck="false" data-focus .value=${before} /></label>
		${hint === "" ? nothing : html`<p class="quiet">${hint}</p>`}
	</form>`;
}

function words(
	{ state }: BoardContext,
	what: Naming,
): { readonly label: string; readonly before: string; readonly hint: string } {
	switch (what.kind) {
		case "id":
			return {
				label: l10n.t`Id`,
				before: what.id,
				hint: l10n.t`Changed wherever it stands in the drawings; prose stays.`,
			};
		case "wrap":
			return { label: l10n.t`Title of the group`, before: "", hint: "" };
		case "label": {
			const { target } = what;
			const all: readonly { readonly id: string; readonly label: string }[] =
				target.kind === "group"
					? state.groups.map(({ id, title }) => ({ id, label: title }))
					: target.kind === "connector"
						? state.connectors
						: state.components;
			const before =
				target.kind === "background" || target.kind === "line"
					? ""
					: (all.find(({ id }) => id === target.id)?.label ?? "");
			const hint =
				target.kind === "connector"
					? l10n.t`Empty: no label. A number first, as in “1. asks”, says that calls follow each other.`
					: "";
			return { label: target.kind === "group" ? l10n.t`Title` : l10n.t`Label`, before, hint };
		}
	}
}

function name({ send, update }: BoardContext, what: Naming, before: string, name: string): void {
	update({ overlay: null, ...(what.kind === "wrap" ? { picked: [] } : {}) });
	const mayBeEmpty = what.kind === "label" && what.target.kind === "connector";
	if (name === before || (name === "" && !mayBeEmpty)) {
		return;
	}
	switch (what.kind) {
		case "id":
			send({ type: "gesture", gesture: { kind: "renameId", id: what.id, to: name } });
			return;
		case "wrap":
			send({ type: "gesture", gesture: { kind: "wrap", ids: [...what.ids], title: name } });
			return;
		case "label":
			if (what.target.kind !== "background" && what.target.kind !== "line") {
				send({ type: "gesture", gesture: { kind: "renameLabel", id: what.target.id, label: name } });
			}
			return;
	}
}
