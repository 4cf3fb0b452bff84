import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import { icon } from "../../base/icon.ts";
import type { BoardContext } from "../boardContext.ts";
import { backToText, suppose, supposedIn, toggleDown } from "./suppositions.ts";

const factors = [0.5, 1, 2, 3, 10] as const;
const percentiles = ["p50", "p95", "p99"] as const;

/** Load, objective, parts that die, changed requirements. Everything is computed anew at once; the text stays as it is. */
export function whatIfView(context: BoardContext): TemplateResult {
	const { state } = context;
	const { loadFactor, objective, down } = state.whatIf;
	const own = !factors.some((factor) => factor === loadFactor);
	const twists = (state.guide?.twists ?? []).filter(({ due }) => due);
	const label = (id: string): string => state.components.find((one) => one.id === id)?.label ?? id;
	return html`
		<fieldset>
			<legend>${l10n.t`Load at the entry`}</legend>
			<div class="chips" role="group" aria-label="${l10n.t`Load at the entry`}">
				${factors.map(
					(factor, number) =>
						html`<button class="chip" ?data-focus=${number === 0} aria-pressed=${loadFactor === factor} @click=${() => suppose(context, { loadFactor: factor })}>×${factor}</button>`,
				)}
				<label class="own">
					<span>×</span>
					<input
						type="text"
						inputmode="decimal"
						aria-label="${l10n.t`Own factor of the load`}"
						placeholder="${l10n.t`own`}"
						.value=${own ? String(loadFactor) : ""}
						@change=${(event: Event) => {
							const factor = Number((event.target as HTMLInputElement).value.replace(",", "."));
							if (factor >= 0.001 && factor <= 10_000) {
								suppose(context, { loadFactor: factor });
							}
						}}
					/>
				</label>
			</div>
		</fieldset>
		<fieldset>
			<legend>${l10n.t`Objective`}</legend>
			<form class="objective" @submit=${(event: SubmitEvent) => setObjective(event, context)} @change=${(event: Event) => setObjective(event, context)}>
				<select name="percentile" aria-label="${l10n.t`Percentile`}">
					${percentiles.map((one) => html`<option ?selected=${(objective?.percentile ?? "p95") === one}>${one}</option>`)}
				</select>
				<label class="own"><input name="ms" type="text" inputmode="decimal" aria-label="${l10n.t`Milliseconds`}" placeholder="${l10n.t`as written`}" .value=${objective === null ? "" : String(objective.ms)} /><span>${l10n.t`ms`}</span></label>
				${objective === null ? nothing : html`<button type="button" class="link" @click=${() => suppose(context, { objective: null })}>${l10n.t`as written`}</button>`}
			</form>
		</fieldset>
		<fieldset>
			<legend>${l10n.t`What if it dies`}</legend>
			<div class="chips">
				${down.map((id) => html`<button class="chip" aria-pressed="true" @click=${() => toggleDown(context, id)}>${label(id)} ${icon("close")}<span class="unseen">${l10n.t`lives again`}</span></button>`)}
				<select
					aria-label="${l10n.t`A component that dies`}"
					@change=${(event: Event) => {
						const select = event.target as HTMLSelectElement;
						const id = select.value;
						select.value = "";
						if (id !== "") {
							toggleDown(context, id);
						}
					}}
				>
					<option value="">${l10n.t`Choose a component…`}</option>
					${state.components.filter(({ id }) => !down.includes(id)).map(({ id, label: text }) => html`<option value=${id}>${text}</option>`)}
				</select>
			</div>
		</fieldset>
		${
			twists.length === 0
				? nothing
				: html`<fieldset>
						<legend>${l10n.t`Changed requirements`}</legend>
						${twists.map(
							({ id, text, applied }) => html`<p class="twist">
								<span>${text}</span>
								<button class="secondary" aria-pressed=${applied} @click=${() => context.send({ type: "twist", id: applied ? null : id })}>${applied ? l10n.t`Take back` : l10n.t`Suppose`}</button>
							</p>`,
						)}
					</fieldset>`
		}
		${supposedIn(state).length === 0 ? nothing : html`<div class="end"><button class="secondary" @click=${() => backToText(context)}>${l10n.t`Back to the text`}</button></div>`}
	`;
}

function setObjective(event: Event, context: BoardContext): void {
	event.preventDefault();
	const form = event.currentTarget as HTMLFormElement;
	const written = (form.elements.namedItem("ms") as HTMLInputElement).value.trim();
	const percentile =
		percentiles.find((one) => one === (form.elements.namedItem("percentile") as HTMLSelectElement).value) ?? "p95";
	const ms = Number(written.replace(",", "."));
	if (written === "") {
		suppose(context, { objective: null });
	} else if (ms > 0 && ms <= 1e9) {
		suppose(context, { objective: { percentile, ms } });
	}
}
