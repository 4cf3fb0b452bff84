import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

/** One row of a list to choose from. */
export interface Choice {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	/** rows of one family stand under its name */
	readonly family: string;
}

/**
 * A list narrowed by typing: one field that keeps the keyboard, and the arrows go through the rows. The rows are all there
 * from the start and are hidden as one types, so that nothing has to be drawn anew.
 */
export function pickerView(
	placeholder: string,
	choices: readonly Choice[],
	chosen: (choice: Choice) => void,
): TemplateResult {
	const families = [...new Set(choices.map(({ family }) => family))];
	return html`
		<input
			class="query"
			type="text"
			role="combobox"
			aria-expanded="true"
			aria-controls="choices"
			aria-autocomplete="list"
			aria-label=${placeholder}
			placeholder=${placeholder}
			autocomplete="off"
			spellcheck="false"
			data-focus
			@input=${(event: InputEvent) => narrow(event.target as HTMLInputElement)}
			@keydown=${pickerKey}
		/>
		<div id="choices" class="choices" role="listbox" aria-label=${placeholder}>
			${families.map(
				(family, number) => html`<div role="group" aria-labelledby=${`family-${number}`}>
					<div class="family" id=${`family-${number}`} role="presentation">${family === "" ? nothing : family}</div>
					${choices
						.filter((choice) => choice.family === family)
						.map(
							(choice) => html`<div
								class="choice"
								role="option"
								id=${`choice-${choice.id}`}
								aria-selected="false"
								data-words=${`${choice.label} ${choice.id} ${choice.hint}`.toLowerCase()}
								@click=${() => chosen(choice)}
							>
								<span>${choice.label}</span><span class="quiet">${choice.hint}</span>
							</div>`,
						)}
				</div>`,
			)}
			<p class="none quiet" hidden>${l10n.t`Nothing of that name.`}</p>
		</div>
	`;
}

function rows(input: HTMLElement): HTMLElement[] {
	const list = input.parentElement?.querySelectorAll<HTMLElement>(".choice") ?? [];
	return [...list].filter((row) => !row.hidden);
}

function narrow(input: HTMLInputElement): void {
	const wanted = input.value.trim().toLowerCase().split(/\s+/);
	const list = input.parentElement;
	const all = [...(list?.querySelectorAll<HTMLElement>(".choice") ?? [])];
	const fits = (row: HTMLElement, before: string): boolean =>
		wanted.every((word) => ` ${row.dataset["words"] ?? ""}`.includes(before + word));
	// the beginning of a word, as one types; where no row has that, any part of one
	const before = all.some((row) => fits(row, " ")) ? " " : "";
	for (const row of all) {
		row.hidden = !fits(row, before);
	}
	for (const group of list?.querySelectorAll<HTMLElement>("[role=group]") ?? []) {
		group.hidden = group.querySelector(".choice:not([hidden])") === null;
	}
	const none = list?.querySelector<HTMLElement>(".none");
	if (none) {
		none.hidden = rows(input).length > 0;
	}
	point(input, input.value.trim() === "" ? undefined : rows(input)[0]);
}

function point(input: HTMLElement, row: HTMLElement | undefined): void {
	for (const other of input.parentElement?.querySelectorAll("[aria-selected=true]") ?? []) {
		other.setAttribute("aria-selected", "false");
	}
	row?.setAttribute("aria-selected", "true");
	row?.scrollIntoView({ block: "nearest" });
	if (row === undefined) {
		input.removeAttribute("aria-activedescendant");
	} else {
		input.setAttribute("aria-activedescendant", row.id);
	}
}

function pickerKey(event: KeyboardEvent): void {
	const input = event.target as HTMLInputElement;
	const all = rows(input);
	const at = all.findIndex((row) => row.getAttribute("aria-selected") === "true");
	if (event.key === "ArrowDown" || event.key === "ArrowUp") {
		const next = at < 0 ? (event.key === "ArrowDown" ? 0 : all.length - 1) : at + (event.key === "ArrowDown" ? 1 : -1);
		point(input, all[(next + all.length) % Math.max(1, all.length)]);
		event.preventDefault();
	} else if (event.key === "Enter") {
		event.preventDefault();
		all[at]?.click();
	}
}
