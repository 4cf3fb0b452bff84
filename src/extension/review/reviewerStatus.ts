import * as vscode from "vscode";

import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { ReviewerChoice } from "./reviewerChoice.ts";

/** Which reviewer is active, in the status bar of a practice folder. */
export class ReviewerStatus implements vscode.Disposable {
	private readonly item: vscode.StatusBarItem;
	private readonly subscriptions: vscode.Disposable;

	constructor(choice: ReviewerChoice, folder: PracticeFolder) {
		this.item = vscode.window.createStatusBarItem("woodshed.reviewer", vscode.StatusBarAlignment.Right, 10);
		this.item.name = "Woodshed reviewer";
		this.item.command = "woodshed.chooseReviewer";
		const refresh = (): void => {
			this.item.text = `$(comment-discussion) ${choice.label}`;
			this.item.tooltip = `Who reviews: ${choice.label}. ${choice.provider.leaves} Choose another.`;
			if (folder.uri === null) {
				this.item.hide();
			} else {
				this.item.show();
			}
		};
		this.subscriptions = vscode.Disposable.from(this.item, choice.onDidChange(refresh), folder.onDidChange(refresh));
		refresh();
	}

	dispose(): void {
		this.subscriptions.dispose();
	}
}
