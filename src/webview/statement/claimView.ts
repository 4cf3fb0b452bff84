import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import { commonSpaces, commonTimes } from "../../core/judge/complexity.ts";
import type { ClaimAnswer } from "../../core/judge/complexityClaim.ts";
import type { ClaimState } from "../../protocol/problem/growthState.ts";
import type { FromStatement } from "../../protocol/problem/statementMessages.ts";

type Send = (intent: FromStatement) => void;

/** Out of the way until it is opened: what the candidate says that the solution costs, and the answer to it. */
export function claimView(claim: ClaimState, send: Send): TemplateResult {
	const { time, space, timeAnswer, spaceAnswer, problem } = claim;
	return html`<details class="claim">
		<summary>${l10n.t`What does it cost?`}</summary>
		<form @submit=${(event: SubmitEvent) => submit(event, send)}>
			${choices("time", l10n.t`Time`, commonTimes, time)} ${choices("space", l10n.t`Space`, commonSpaces, space)}
			${problem === null ? nothing : html`<p class="problem" role="alert">${problem}</p>`}
			<button class="secondary" type="submit">${time === null && space === null ? l10n.t`Say so` : l10n.t`Say it anew`}</button>
		</form>
		<div aria-live="polite">
			${timeAnswer === null || time === null ? nothing : answer(l10n.t`${time} time`, timeAnswer)}
			${spaceAnswer === null || space === null ? nothing : answer(l10n.t`${space} space`, spaceAnswer)}
		</div>
	</details>`;
}

function choices(
	name: "time" | "space",
	title: string,
	common: readonly string[],
	said: string | null,
): TemplateResult {
	return html`<fieldset @change=${clearWords}>
		<legend>${title}</legend>
		${common.map(
			(each) =>
				html`<label class="chip"><input type="radio" name=${name} value=${each} ?checked=${each === said} /><span>${each}</span></label>`,
		)}
		<input
			type="text"
			name=${`${name}Words`}
			placeholder="${l10n.t`or write it: n log n`}"
			aria-label=${l10n.t`${title}, in your own words`}
			.value=${said !== null && !common.includes(said) ? said : ""}
		/>
	</fieldset>`;
}

/** A chip that is chosen takes the place of own words. */
function clearWords({ target, currentTarget }: Event): void {
	const words = (currentTarget as HTMLFieldSetElement).querySelector<HTMLInputElement>("input[type=text]");
	if (words !== null && (target as HTMLInputElement).type === "radio") words.value = "";
}

/** Own words count before a chip. */
function submit(event: SubmitEvent, send: Send): void {
	event.preventDefault();
	const fields = new FormData(event.currentTarget as HTMLFormElement);
	const said = (name: string): string => String(fields.get(`${name}Words`) || fields.get(name) || "");
	send({ type: "claim", time: said("time"), space: said("space") });
}

const standings: Readonly<Record<ClaimAnswer["standing"], string>> = {
	right: l10n.t`Right`,
	"not-so": l10n.t`Not what was measured`,
	"cannot-tell": l10n.t`Cannot be told`,
};

function answer(said: string, { standing, text }: ClaimAnswer): TemplateResult {
	return html`<p class="answer ${standing}"><b>${said}: ${standings[standing].toLowerCase()}.</b> ${text}</p>`;
}
