import * as vscode from "vscode";

import { type FailureButton, failureTable } from "../../core/review/failureMessages.ts";
import type { ReviewFailure } from "../../core/review/languageModel.ts";
import type { ReviewRow } from "../../core/review/reviewEvent.ts";
import type { ReviewerChoice } from "./reviewerChoice.ts";

/** How a review is asked for again. */
export interface ReviewOptions {
	/** rows to keep: only the others are asked for */
	readonly previous?: readonly ReviewRow[];
	/** at most so many criteria in one request */
	readonly itemsPerCall?: number;
	/** by the deterministic checks, whoever is chosen */
	readonly offline?: boolean;
}

interface Actions {
	review(options?: ReviewOptions): Promise<unknown>;
	/** rows that were finished before it failed */
	readonly kept: readonly ReviewRow[];
	readonly choice: Pick<ReviewerChoice, "askKey" | "choose">;
}

/** Shows a failure in its one line, with its one button, and does what the button says. */
export async function recoverFrom(failure: ReviewFailure, raw: string, actions: Actions): Promise<void> {
	const { id, label } = failureTable[failure.kind].button;
	const chosen = await vscode.window.showWarningMessage(failure.message, ...(id === "none" ? [] : [label]));
	if (chosen === label) {
		await press(id, raw, actions);
	}
}

async function press(button: FailureButton, raw: string, { review, kept, choice }: Actions): Promise<void> {
	switch (button) {
		case "replace-key":
			await choice.askKey();
			await review();
			return;
		case "choose-model":
		case "check-address":
			await choice.choose();
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
		case "show-raw": {
			const document = await vscode.workspace.openTextDocument({ content: raw, language: "plaintext" });
			await vscode.window.showTextDocument(document, { preview: true });
			return;
		}
		case "raise-context":
		case "settings":
		case "wait-longer":
			await vscode.commands.executeCommand("workbench.action.openSettings", "woodshed.reviewer");
			return;
		case "try-again":
		case "ask-again":
			await review();
			return;
		case "stop":
		case "none":
			return;
	}
}
