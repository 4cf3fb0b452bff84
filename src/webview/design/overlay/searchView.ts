import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { ShownComponent } from "../../../protocol/design/boardState.ts";
import type { BoardContext } from "../boardContext.ts";
import { componentMatches } from "./componentMatches.ts";

/** most rows that are listed; the picture marks all of them */
const mostRows = 50;

/** A field, how many were found, and the list. Enter goes to the next one, Shift+Enter back; the picture follows. */
export function searchView(context: BoardContext): TemplateResult {
	const { state, ui } = context;
	const matches = componentMatches(state, ui);
	const at = matches.findIndex(({ id }) => id === ui.search.current);
	const count =
		ui.search.query.trim() === ""
			? ""
			: matches.length === 0
				? l10n.t`none`
				: at < 0
					? `${matches.length}`
					: l10n.t`${at + 1} of ${matches.length}`;
	return html`
		<div class="field">
			<input
				class="query"
				type="text"
				role="combobox"
				aria-expanded=${matches.length > 0}
				aria-controls="matches"
				aria-autocomplete="list"
				aria-label="${l10n.t`Search labels, ids and roles`}"
				aria-activedescendant=${at < 0 ? nothing : `match-${at}`}
				placeholder="${l10n.t`Labels, ids and roles`}"
				autocomplete="off"
				spellcheck="false"
				data-focus
				.value=${ui.search.query}
				@input=${(event: InputEvent) => context.update({ search: { query: (event.target as HTMLInputElement).value, current: null } })}
				@keydown=${(event: KeyboardEvent) => key(event, context, matches, at)}
			/>
			<span class="quiet count" role="status">${count}</span>
		</div>
		${
			matches.length === 0
				? nothing
				: html`<div id="matches" class="choices" role="listbox" aria-label="${l10n.t`Found components`}">
						${matches.slice(0, mostRows).map(
							({ id, label, roleLabel }, number) => html`<div
								class="choice"
								role="option"
								id=${`match-${number}`}
								aria-selected=${number === at}
								@click=${() => {
									context.update({ search: { ...ui.search, current: id } });
									context.send({ type: "select", component: id });
								}}
							>
								<span>${label}</span><span class="quiet">${roleLabel}</span>
							</div>`,
						)}
						${matches.length > mostRows ? html`<p class="quiet none">${l10n.t`and ${matches.length - mostRows} more`}</p>` : nothing}
					</div>`
		}
	`;
}

function key(event: KeyboardEvent, context: BoardContext, matches: readonly ShownComponent[], at: number): void {
	const back = event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey);
	const forth = event.key === "ArrowDown" || (event.key === "Enter" && !event.shiftKey && !event.ctrlKey);
	if (matches.length > 0 && (back || forth)) {
		const to = at < 0 ? (back ? -1 : 0) : at + (back ? -1 : 1);
		const current = matches[(to + matches.length) % matches.length];
		context.update({ search: { ...context.ui.search, current: current?.id ?? null } });
		event.preventDefault();
	}
}
