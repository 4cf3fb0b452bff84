import { html, nothing, type TemplateResult } from "lit";

import type { CompareWith, ShownCompare } from "../../../protocol/design/boardState.ts";
import { icon, type IconName } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";

type Row = ShownCompare["rows"][number];

const names: Readonly<Record<CompareWith, string>> = {
	senior: "Senior answer",
	staff: "Staff answer",
	last: "My last attempt",
};

const marks: Readonly<Record<Row["state"], { readonly icon: IconName; readonly word: string; readonly tone: string }>> =
	{
		missing: { icon: "add", word: "they have it, you do not", tone: "bad" },
		changed: { icon: "wave", word: "done in another way", tone: "half" },
		extra: { icon: "dot", word: "only you have it", tone: "quiet" },
		both: { icon: "check", word: "both have it", tone: "good" },
	};

/** The drawing beside another one, role by role: what they have first. */
export function compareView(context: BoardContext): TemplateResult {
	const { state, send } = context;
	const { compare } = state;
	const available = compare?.available ?? state.comparable;
	return html`
		<h2>Compare</h2>
		<div class="chips" role="group" aria-label="Compare with">
			${available.map((against) => {
				const on = compare?.against === against;
				return html`<button class="chip" aria-pressed=${on} @click=${() => send({ type: "compare", against: on ? null : against })}>${names[against]}</button>`;
			})}
		</div>
		${compare === null ? html`<p class="quiet">It shows what others drew: better after your own answer stands.</p>` : html`${rolesView(compare, context)}${arrowsView(compare)}${numbersView(compare)}`}
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
						${yours.length === 0 ? nothing : html`you: ${yours.map(({ label, lineBase0 }, at) => html`${at === 0 ? "" : ", "}<button class="link" @click=${() => send({ type: "reveal", lineBase0 })}>${label}</button>`)}`}
						${theirs.length === 0 ? nothing : html`${yours.length === 0 ? "" : " · "}they: ${theirs.join(", ")}`}
					</p>
				</div>
			</li>`;
		})}
	</ul>`;
}

function arrowsView({ arrows }: ShownCompare): TemplateResult | typeof nothing {
	return arrows.length === 0
		? nothing
		: html`<h3>Arrows</h3>
				<ul class="rows">
					${arrows.map(({ text, state }) => html`<li class=${marks[state].tone}><b role="img" aria-label=${marks[state].word} title=${marks[state].word}>${icon(marks[state].icon)}</b><div>${text}</div></li>`)}
				</ul>`;
}

function numbersView({ numbers }: ShownCompare): TemplateResult | typeof nothing {
	return numbers.length === 0
		? nothing
		: html`<h3>Numbers</h3>
				<table class="estimates">
					<thead><tr><th scope="col">name</th><th scope="col">yours</th><th scope="col">theirs</th></tr></thead>
					<tbody>${numbers.map(({ name, yours, theirs }) => html`<tr><th scope="row">${name}</th><td>${yours ?? "–"}</td><td>${theirs ?? "–"}</td></tr>`)}</tbody>
				</table>`;
}
