import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { ShownComponent } from "../../../protocol/design/boardState.ts";
import { icon } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";
import { toggleDown } from "../overlay/suppositions.ts";
import { formButtons } from "./formButtons.ts";

type NumberKey = Exclude<keyof ShownComponent["numbers"], "kind">;

interface Field {
	readonly key: NumberKey;
	readonly unit: string;
	readonly title: string;
}

const fields: readonly Field[] = [
	{ key: "p50", unit: "ms", title: l10n.t`Half of the calls are answered within this time` },
	{ key: "p95", unit: "ms", title: l10n.t`95 of 100 calls are answered within this time` },
	{ key: "p99", unit: "ms", title: l10n.t`99 of 100 calls are answered within this time` },
	{ key: "n", unit: "×", title: l10n.t`Replicas that share the load` },
	{ key: "rps_max", unit: "/s", title: l10n.t`Requests a second that one replica bears` },
	{ key: "shards", unit: "×", title: l10n.t`Parts of the keys, each on its own replicas` },
	{ key: "rps", unit: "/s", title: l10n.t`Requests a second that enter here (for the entry)` },
	{ key: "hit", unit: "0–1", title: l10n.t`Share of requests that end here: a cache hit` },
	{ key: "takes", unit: "h", title: l10n.t`How long this step of a batch takes: 3 h, 40 min` },
];

/** Writes a component's numbers into the text. A number that would let something be computed is asked for, never demanded. */
export function componentForm(component: ShownComponent, context: BoardContext): TemplateResult {
	const { id, label, roleLabel, roleReason, numbers, asks, utilisation, down } = component;
	const { ui, send, update } = context;
	const asked = new Set(asks.map(({ key }) => key));
	const why = [...new Set(asks.map((ask) => ask.why))];
	const menuAt = (event: MouseEvent): void => {
		const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
		update({ overlay: { type: "menu", target: { kind: "component", id }, at: { x: left, y: top } } });
	};
	return html`<form class="inspector component ${ui.formOpen ? "open" : ""}" aria-label=${l10n.t`Component ${label}`} @submit=${(event: Event) => event.preventDefault()}>
		<div class="head">
			<b>${label}</b>
			${roleLabel === label ? nothing : html`<span class="quiet" title=${roleReason}>${roleLabel}</span>`}
			${formButtons(context)}
		</div>
		<div ?hidden=${!ui.formOpen}>
		<div class="numbers">
			${fields.map(
				({ key, unit, title }) => html`<label class=${asked.has(key) ? "asked" : ""} title=${title}>
					<span>${key}</span>
					<span class="with-unit"><input name=${key} type="text" inputmode="decimal" autocomplete="off" .value=${numbers[key]} @change=${(event: Event) => set(key, (event.target as HTMLInputElement).value)} /><i>${unit}</i></span>
				</label>`,
			)}
		</div>
		<p class="quiet asks">
			${[...(utilisation === null ? [] : [l10n.t`${Math.round(utilisation * 100)} % of its capacity.`]), ...why].join(" ")}
		</p>
		<div class="actions">
			<button type="button" class="secondary" @click=${() => update({ overlay: { type: "name", what: { kind: "label", target: { kind: "component", id } }, at: corner(context, id) } })}>${l10n.t`Rename`}</button>
			<button type="button" class="secondary" aria-pressed=${down} @click=${() => toggleDown(context, id)}>${l10n.t`What if it dies`}</button>
			<button type="button" class="secondary" @click=${() => send({ type: "gesture", gesture: { kind: "delete", id } })}>${l10n.t`Delete`}</button>
			<button type="button" class="secondary bare" aria-label="${l10n.t`More`}" title="${l10n.t`Everything that can be done with it`}" aria-haspopup="menu" @click=${menuAt}>${icon("more")}</button>
		</div>
		</div>
	</form>`;

	function set(key: NumberKey, value: string): void {
		const text = value.trim();
		if (text !== numbers[key]) {
			send({ type: "gesture", gesture: { kind: "setNumber", id, key, value: text === "" ? null : text } });
		}
	}
}

function corner({ placeOf }: BoardContext, id: string): { readonly x: number; readonly y: number } {
	const box = placeOf(id);
	return box === null ? { x: 40, y: 80 } : { x: box.left, y: box.bottom + 4 };
}
