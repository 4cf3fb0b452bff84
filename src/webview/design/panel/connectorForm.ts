import * as l10n from "@vscode/l10n";
import { html, type TemplateResult } from "lit";

import type { ShownConnector } from "../../../protocol/design/boardState.ts";
import type { BoardContext } from "../boardContext.ts";
import { formButtons } from "./formButtons.ts";

const fields = [
	{
		key: "ratio",
		title: l10n.t`Share of the caller's requests that go this way: 0.7, 70 %, or 3 for three calls each`,
	},
	{ key: "timeout", title: l10n.t`The caller gives up one try after this many ms` },
	{ key: "retries", title: l10n.t`Tries after the first one failed` },
] as const;

/** Label and numbers of an arrow, written into the text. */
export function connectorForm(connector: ShownConnector, context: BoardContext): TemplateResult {
	const { state, ui, send, update } = context;
	const { id, from, to, label, numbers, async } = connector;
	const name = (component: string): string => state.components.find((one) => one.id === component)?.label ?? component;
	const set = (key: keyof ShownConnector["numbers"], value: string | null): void =>
		send({ type: "gesture", gesture: { kind: "setNumber", id, key, value } });
	return html`<form class="inspector connector ${ui.formOpen ? "open" : ""}" aria-label=${l10n.t`Arrow from ${name(from)} to ${name(to)}`} @submit=${(event: Event) => event.preventDefault()}>
		<div class="head">
			<b>${name(from)} → ${name(to)}</b>
			<span class="quiet">${async ? l10n.t`asynchronous` : l10n.t`call`}</span>
			${formButtons(context)}
		</div>
		<div ?hidden=${!ui.formOpen}>
		<div class="numbers">
			<label class="wide">
				<span>${l10n.t`label`}</span>
				<input
					name="label"
					type="text"
					autocomplete="off"
					.value=${label}
					@change=${(event: Event) => {
						const text = (event.target as HTMLInputElement).value.trim();
						if (text !== label) {
							send({ type: "gesture", gesture: { kind: "renameLabel", id, label: text } });
						}
					}}
				/>
			</label>
			${fields.map(
				({ key, title }) => html`<label title=${title}>
					<span>${key}</span>
					<input
						name=${key}
						type="text"
						inputmode="decimal"
						autocomplete="off"
						.value=${numbers[key]}
						@change=${(event: Event) => {
							const text = (event.target as HTMLInputElement).value.trim();
							if (text !== numbers[key]) {
								set(key, text === "" ? null : text);
							}
						}}
					/>
				</label>`,
			)}
		</div>
		<div class="checks">
			<label title="${l10n.t`Dotted: it carries load, but nobody waits for it`}"><input name="async" type="checkbox" .checked=${async} @change=${() => send({ type: "gesture", gesture: { kind: "setAsync", connector: id, async: !async } })} /> ${l10n.t`asynchronous`}</label>
			<label title="${l10n.t`Called after its siblings, not beside them`}"><input name="seq" type="checkbox" .checked=${numbers.seq !== ""} @change=${() => set("seq", numbers.seq === "" ? "true" : null)} /> ${l10n.t`in sequence`}</label>
		</div>
		<div class="actions">
			<button type="button" class="secondary" @click=${() => send({ type: "gesture", gesture: { kind: "reverse", connector: id } })}>${l10n.t`Reverse`}</button>
			<button
				type="button"
				class="secondary"
				@click=${(event: MouseEvent) => {
					const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
					update({ overlay: { type: "insert", connector: id, at: { x: left, y: top } } });
				}}
			>
				${l10n.t`Insert…`}
			</button>
			<button type="button" class="secondary" @click=${() => send({ type: "gesture", gesture: { kind: "disconnect", connector: id } })}>${l10n.t`Delete`}</button>
		</div>
		</div>
	</form>`;
}
