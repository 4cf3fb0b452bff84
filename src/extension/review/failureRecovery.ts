import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { assertNever } from "../../core/base/assertNever.ts";
import type { Bet } from "../../core/review/bet.ts";
import { type FailureButton, failureTable } from "../../core/review/failureMessages.ts";
import type { ReviewFailure } from "../../core/review/languageModel.ts";
import type { ReviewRow } from "../../core/review/reviewEvent.ts";
import { openContextHelp } from "./contextHelp.ts";
import { showRawAnswer } from "./rawAnswer.ts";
import type { ReviewerChoice } from "./reviewerChoice.ts";

/** How a review is asked for again. */
export interface ReviewOptions {
	/** rows to keep: only the others are asked for */
	readonly previous?: readonly ReviewRow[];
	/** at most so many criteria in one request */
	readonly itemsPerCall?: number;
	/** by the deterministic checks, whoever is chosen */
	readonly offline?: boolean;
	/** what was expected before the review is seen */
	readonly bet?: Bet;
}

interface Actions {
	review(options?: ReviewOptions): Promise<unknown>;
	/** rows that were finished before it failed */
	readonly kept: readonly ReviewRow[];
	readonly choice: Pick<ReviewerChoice, "askKey" | "choose" | "chooseModel" | "reconfigure" | "waitLonger">;
	/** false: the button was pressed already, where the failure is shown; else the failure is told first */
	readonly ask?: boolean;
}

/** Shows a failure in its one line, with its one button, and does what the button says. */
export async function recoverFrom(failure: ReviewFailure, raw: string, actions: Actions): Promise<void> {
	const { id, label } = buttonOf(failure);
	const pressed =
		actions.ask === false ||
		(await vscode.window.showWarningMessage(failure.message, ...(id === "none" ? [] : [label]))) === label;
	if (pressed) {
		await press(id, raw, actions);
	}
}

/** A weak review: the model did not quote the text. Others are offered, the editor's own first, and one that is chosen reviews. */
export async function offerAnother({ review, choice }: Pick<Actions, "review" | "choice">): Promise<void> {
	const label = l10n.t`Choose Another`;
	const said = l10n.t`This model did not quote your text, so most of what it said could not be verified. Another may do better.`;
	if (
		(await vscode.window.showWarningMessage(said, label)) === label &&
		(await choice.choose(l10n.t`Another reviewer`))
	) {
		await review();
	}
}

/** The one button of a failure. */
export function buttonOf(failure: ReviewFailure): { readonly id: FailureButton; readonly label: string } {
	return failure.webPage
		? { id: "check-address", label: l10n.t`Check the Address` }
		: failureTable[failure.kind].button;
}

async function press(button: FailureButton, raw: string, { review, kept, choice }: Actions): Promise<void> {
	switch (button) {
		case "replace-key":
			if (await choice.askKey()) {
				await review();
			}
			return;
		case "choose-model":
			if (await choice.chooseModel()) {
				await review();
			}
			return;
		case "choose-reviewer":
			if (await choice.choose()) {
				await review();
			}
			return;
		case "check-address":
			if (await choice.reconfigure()) {
				await review();
			}
			return;
		case "offline-checks":
			await review({ offline: true });
			return;
		case "ask-for-rest":
			await review({ previous: kept });
			return;
		case "review-in-parts":
			await review({ itemsPerCall: 2 });
			return;
		case "show-raw":
			await showRawAnswer(raw === "" ? l10n.t`The model wrote nothing.` : raw);
			return;
		case "raise-context":
			await openContextHelp();
			return;
		case "wait-longer":
			choice.waitLonger();
			await review();
			return;
		case "settings":
			await vscode.commands.executeCommand("workbench.action.openSettings", "woodshed.reviewer");
			return;
		case "try-again":
		case "ask-again":
			await review();
			return;
		case "stop":
		case "none":
			return;
		default:
			assertNever(button);
	}
}
