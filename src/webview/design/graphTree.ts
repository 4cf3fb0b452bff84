import { html, type TemplateResult } from "lit";

import type { FromBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState } from "../../protocol/design/boardState.ts";

type Send = (intent: FromBoard) => void;

/** The drawing as a list, for screen readers and for who prefers a list. */
export function graphTree(state: BoardState, send: Send): TemplateResult {
	return html`<details class="tree">
		<summary>Drawing as a list: ${counted(state.components.length, "component")}, ${counted(state.connectors.length, "connector")}</summary>
		<ul>
			${state.components.map(
				(component) => html`<li>
					<button class="link" @click=${() => send({ type: "select", component: component.id })}>${component.label}</button>
					<span class="quiet">${component.roleLabel}</span>
					<ul>
						${state.connectors
							.filter((connector) => connector.from === component.id)
							.map(
								(connector) => html`<li>
									→ ${state.components.find((one) => one.id === connector.to)?.label ?? connector.to} <span class="quiet">${connector.label}</span>
									<button class="link" aria-label=${`Remove the connector to ${connector.to}`} @click=${() => send({ type: "gesture", gesture: { kind: "disconnect", connector: connector.id } })}>remove</button>
								</li>`,
							)}
					</ul>
				</li>`,
			)}
		</ul>
	</details>`;
}

function counted(n: number, word: string): string {
	return `${n} ${word}${n === 1 ? "" : "s"}`;
}
