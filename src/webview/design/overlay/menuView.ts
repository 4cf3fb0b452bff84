import { html, nothing, type TemplateResult } from "lit";

import type { BoardContext } from "../boardContext.ts";
import type { Place, Target } from "../boardUi.ts";
import { type Action, actionsOf } from "./menuActions.ts";

/** A menu as the editor's own are: arrows, Home, End, first letters; Escape closes. */
export function menuView(context: BoardContext, target: Target): TemplateResult {
	const { title, actions } = actionsOf(context, target);
	return html`<div class="overlay menu" role="menu" aria-label=${title} @keydown=${(event: KeyboardEvent) => menuKey(event, context)}>
		${actions.map((action, number) => item(action, number === 0, context))}
	</div>`;
}

function item(action: Action, first: boolean, context: BoardContext): TemplateResult {
	return html`
		${action.separated === true && !first ? html`<div class="line" role="separator"></div>` : nothing}
		<button
			role="menuitem"
			tabindex="-1"
			?data-focus=${first}
			@click=${(event: MouseEvent) => {
				const { left, top } = (event.currentTarget as HTMLElement).closest(".menu")?.getBoundingClientRect() ?? {
					left: 0,
					top: 0,
				};
				const at: Place = { x: left, y: top };
				context.update({ overlay: null });
				action.run(at);
			}}
		>
			<span>${action.label}</span>${action.key === undefined ? nothing : html`<kbd>${action.key}</kbd>`}
		</button>
	`;
}

function menuKey(event: KeyboardEvent, { update }: BoardContext): void {
	const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[role=menuitem]")];
	const at = items.indexOf(document.activeElement as HTMLElement);
	const go = (to: number): void => items[(to + items.length) % items.length]?.focus();
	switch (event.key) {
		case "ArrowDown":
			go(at + 1);
			break;
		case "ArrowUp":
			go(at - 1);
			break;
		case "Home":
			go(0);
			break;
		case "End":
			go(-1);
			break;
		case "Escape":
		case "Tab":
			update({ overlay: null });
			break;
		default: {
			if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.key === " ") {
				return;
			}
			const letter = event.key.toLowerCase();
			const later = [...items.slice(at + 1), ...items.slice(0, at + 1)];
			later.find((one) => one.textContent.trim().toLowerCase().startsWith(letter))?.focus();
		}
	}
	event.preventDefault();
	event.stopPropagation();
}
