import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { Review } from "../../core/review/reviewEvent.ts";
import { reviewerWords } from "../../core/review/reviewerWords.ts";
import { executeCommand } from "../commands.ts";
import { findingDiagnostic } from "../findingDiagnostic.ts";

/** What the offline checks say of a solution or an answer, at its lines, until the text changes. */
export class CheckRemarks implements vscode.Disposable {
	private readonly collection = vscode.languages.createDiagnosticCollection("woodshed-checks");
	private readonly subscriptions: vscode.Disposable;

	constructor() {
		this.subscriptions = vscode.Disposable.from(
			this.collection,
			vscode.workspace.onDidChangeTextDocument(
				({ document, contentChanges }) => contentChanges.length > 0 && this.collection.delete(document.uri),
			),
			vscode.workspace.onDidCloseTextDocument((document) => this.collection.delete(document.uri)),
		);
	}

	/** At their lines, and what they come to. `bet`: how what was expected went. */
	show(document: vscode.TextDocument, review: Review, bet: string | null): void {
		const count = this.mark(document, review);
		const isAnswer = document.languageId === "markdown";
		// an answer's points are told as a whole; of a solution only what stands against it is known
		const what = isAnswer ? review.summary : countWords(count);
		const whole = l10n.t("Show Review");
		const next = isAnswer ? [whole] : count === 0 ? [] : [l10n.t`Show Problems`];
		void vscode.window
			.showInformationMessage([`${reviewerWords(review.mode)}. ${what}`, bet ?? ""].join(" ").trim(), ...next)
			.then((choice): Thenable<unknown> | undefined => {
				if (choice === undefined) {
					return undefined;
				}
				return choice === whole
					? executeCommand("woodshed.showReview", document.uri)
					: vscode.commands.executeCommand("workbench.actions.view.problems");
			});
	}

	/** Only at their lines; how many they are. */
	mark(document: vscode.TextDocument, review: Review): number {
		const remarks = review.findings.filter((finding) => finding.source === "check");
		this.collection.set(
			document.uri,
			remarks.map((finding) => findingDiagnostic(finding, document)),
		);
		return remarks.length;
	}

	dispose(): void {
		this.subscriptions.dispose();
	}
}

function countWords(count: number): string {
	if (count === 0) {
		return l10n.t`Nothing stands against this solution, which is not a judgement of it.`;
	}
	return count === 1
		? l10n.t`1 remark, in the Problems panel and at their lines.`
		: l10n.t`${count} remarks, in the Problems panel and at their lines.`;
}
