import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { PracticeFolder } from "../practice/practiceFolder.ts";
import { cardLine } from "../../core/review/measure/cardText.ts";
import type { ReviewerChoice } from "./reviewerChoice.ts";
import type { ReviewerTrust } from "./reviewerTrust.ts";

/** Which reviewer is active, in the status bar of a practice folder. */
export class ReviewerStatus implements vscode.Disposable {
	private readonly item: vscode.StatusBarItem;
	private readonly subscriptions: vscode.Disposable;

	constructor(choice: ReviewerChoice, folder: PracticeFolder, trust: ReviewerTrust) {
		this.item = vscode.window.createStatusBarItem("woodshed.reviewer", vscode.StatusBarAlignment.Right, 10);
		this.item.name = l10n.t`Woodshed reviewer`;
		this.item.command = "woodshed.chooseReviewer";
		const refresh = (): void => {
			// English: an icon and a name
			this.item.text = `$(comment-discussion) ${trust.named(choice.label)}`;
			const card = trust.card(choice.label);
			this.item.tooltip = [
				l10n.t`Who reviews: ${choice.label}.`,
				choice.provider.leaves,
				...(card === null ? [] : [l10n.t`Calibrated: it ${cardLine(card)}.`]),
				l10n.t`Choose another.`,
			].join(" ");
			if (folder.uri === null) {
				this.item.hide();
			} else {
				this.item.show();
			}
		};
		this.subscriptions = vscode.Disposable.from(
			this.item,
			choice.onDidChange(refresh),
			folder.onDidChange(refresh),
			trust.onDidChange(refresh),
		);
		refresh();
	}

	dispose(): void {
		this.subscriptions.dispose();
	}
}
