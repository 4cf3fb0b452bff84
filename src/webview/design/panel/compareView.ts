import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { CompareWith, ShownCompare } from "../../../protocol/design/boardState.ts";
import { icon, type IconName } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";

type Row = ShownCompare["rows"][number];

const names: Readonly<Record<CompareWith, string>> = {
	senior: l10n.t`Senior answer`,
	staff: l10n.t`Staff answer`,
	last: l10n.t`My last attempt`,
};

const marks: Readonly<Record<Row["state"], { readonly icon: IconName; readonly word: string; readonly tone: string }>> =
	{
		missing: { icon: "add", word: l10n.t`they have it, you do not`, tone: "bad" },
		changed: { icon: "wave", word: l10n.t`done in another way`, tone: "half" },
		extra: { icon: "dot", word: l10n.t`only you have it`, tone: "quiet" },
		both: { icon: "check", word: l10n.t`both have it`, tone: "good" },
	};

/** The drawing beside another one, role by role: what they have first. */
export function compareView(context: BoardContext): TemplateResult {
	const { state, send } = context;
	const { compare } = state;
	const available = compare?.available ?? state.comparable;
	return html`
		<h2>${l10n.t`Compare`}</h2>
		<div class="chips" role="group" aria-label="${l10n.t`Compare with`}">
			${available.map((against) => {
				const on = compare?.against === against;
				return html`<button class="chip" aria-pressed=${on} @click=${() => send({ type: "compare", against: on ? null : against })}>${names[against]}</button>`;
			})}
		</div>
		${compare === null ? html`<p class="quiet">${l10n.t`It shows what others drew: better after your own answer stands.`}</p>` : html`${rolesView(compare, context)}${arrowsView(compare)}${numbersView(compare)}`}
	`;
}

function rolesView({ rows }: ShownCompare, { send }: BoardContext): TemplateResult {
	const order: readonly Row["state"][] = ["missing", "changed", "extra", "both"];
	const sorted = [...rows].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
	return html`<ul class="rows">
		${sorted.map(({ roleLabel, yours, theirs, state }) => {
			const mark = marks[state];
			return html`<li class=${mark.tone}>
				<b role="img" aria-label=${mark.word} title=${mark.word}>${icon(mark.icon)}</b>
				<div>
					<span>${roleLabel}</span>
					<p class="quiet">
						${yours.length === 0 ? nothing : html`${l10n.t`you:`} ${yours.map(({ label, lineBase0 }, at) => html`${at === 0 ? "" : ", "}<button class="link" @click=${() => send({ type: "reveal", lineBase0 })}>${label}</button>`)}`}
						${theirs.length === 0 ? nothing : html`${yours.length === 0 ? "" : " · "}${l10n.t`they: ${theirs.join(", ")}`}`}
					</p>
				</div>
			</li>`;
		})}
	</ul>`;
}

function arrowsView({ arrows }: ShownCompare): TemplateResult | typeof nothing {
	return arrows.length === 0
		? nothing
		: html`<h3>${l10n.t`Arrows`}</h3>
				<ul class="rows">
					${arrows.map(({ text, state }) => html`<li class=${marks[state].tone}><b role="img" aria-label=${marks[state].word} title=${marks[state].word}>${icon(marks[state].icon)}</b><div>${text}</div></li>`)}
				</ul>`;
}

function numbersView({ numbers }: ShownCompare): TemplateResult | typeof nothing {
	return numbers.length === 0
		? nothing
		: html`<h3>${l10n.t`Numbers`}</h3>
				<table class="estimates">
					<thead><tr><th scope="col">${l10n.t`name`}</th><th scope="col">${l10n.t`yours`}</th><th scope="col">${l10n.t`theirs`}</th></tr></thead>
					<tbody>${numbers.map(({ name, yours, theirs }) => html`<tr><th scope="row">${name}</th><td>${yours ?? "–"}</td><td>${theirs ?? "–"}</td></tr>`)}</tbody>
				</table>`;
}
