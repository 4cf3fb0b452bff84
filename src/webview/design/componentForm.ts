import { html, nothing, type TemplateResult } from "lit";

import type { FromBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState, ShownComponent } from "../../protocol/design/boardState.ts";
import type { BoardUi, UpdateUi } from "./boardUi.ts";

type Send = (intent: FromBoard) => void;
type NumberKey = Exclude<keyof ShownComponent["numbers"], "kind">;

const fields: readonly { readonly key: NumberKey; readonly label: string; readonly title: string }[] = [
	{ key: "p50", label: "p50 ms", title: "Half of the calls are answered within this many milliseconds" },
	{ key: "p95", label: "p95 ms", title: "95 of 100 calls are answered within this many milliseconds" },
	{ key: "p99", label: "p99 ms", title: "99 of 100 calls are answered within this many milliseconds" },
	{ key: "n", label: "n", title: "Replicas that share the load" },
	{ key: "rps_max", label: "rps_max", title: "Requests a second that one replica bears" },
	{ key: "shards", label: "shards", title: "Parts of the keys, each on its own replicas" },
	{ key: "rps", label: "rps", title: "Requests a second that enter here (for the entry)" },
];

/** The small form that writes a component's numbers into the text. */
export function componentForm(
	component: ShownComponent,
	state: BoardState,
	ui: BoardUi,
	send: Send,
	update: UpdateUi,
): TemplateResult {
	const { id } = component;
	const down = state.whatIf.down.includes(id);
	const set = (key: NumberKey, value: string): void => {
		const text = value.trim();
		if (text !== component.numbers[key]) {
			send({ type: "gesture", gesture: { kind: "setNumber", id, key, value: text === "" ? null : text } });
		}
	};
	return html`<form class="component" aria-label=${`Component ${component.label}`} @submit=${(event: Event) => event.preventDefault()}>
		<div class="title">
			${
				ui.renaming
					? html`<input
							class="label"
							aria-label="Label"
							.value=${component.label}
							@change=${(event: Event) => {
								const label = (event.target as HTMLInputElement).value.trim();
								update({ renaming: false });
								if (label !== "" && label !== component.label) {
									send({ type: "gesture", gesture: { kind: "renameLabel", id, label } });
								}
							}}
							@keydown=${(event: KeyboardEvent) => event.key === "Escape" && update({ renaming: false })}
						/>`
					: html`<b>${component.label}</b>`
			}
			<span class="quiet" title=${component.roleReason}>${component.roleLabel}</span>
		</div>
		<div class="numbers">
			${fields.map(
				({ key, label, title }) => html`<label title=${title}>
					<span>${label}</span>
					<input
						name=${key}
						inputmode="decimal"
						.value=${component.numbers[key]}
						@change=${(event: Event) => set(key, (event.target as HTMLInputElement).value)}
					/>
				</label>`,
			)}
		</div>
		<div class="actions">
			<button type="button" class="secondary" @click=${() => update({ renaming: !ui.renaming })}>Rename</button>
			<button
				type="button"
				class="secondary"
				aria-pressed=${down}
				@click=${() =>
					send({
						type: "whatIf",
						down: down ? state.whatIf.down.filter((one) => one !== id) : [...state.whatIf.down, id],
						loadFactor: state.whatIf.loadFactor,
						objective: state.whatIf.objective,
					})}
			>
				What if it dies
			</button>
			<button type="button" class="secondary" @click=${() => send({ type: "gesture", gesture: { kind: "delete", id } })}>Delete</button>
		</div>
		${component.utilisation === null ? nothing : html`<p class="quiet">${Math.round(component.utilisation * 100)} % of its capacity</p>`}
	</form>`;
}
