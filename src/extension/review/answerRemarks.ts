import * as vscode from "vscode";

import type { Review } from "../../core/review/reviewEvent.ts";
import { findingDiagnostic } from "../findingDiagnostic.ts";

/** What the offline checks say of an answer, at its sentences, until the text changes; a model's findings are threads. */
export class AnswerRemarks implements vscode.Disposable {
	private readonly collection = vscode.languages.createDiagnosticCollection("woodshed-answer");
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

	show(document: vscode.TextDocument, review: Review): void {
		const remarks = review.findings.filter((finding) => finding.source === "check");
		this.collection.set(
			document.uri,
			remarks.map((finding) => findingDiagnostic(finding, document)),
		);
		if (!review.offline) {
			return; // the review itself said how it ended
		}
		void vscode.window
			.showInformationMessage(`${review.mode}. ${review.summary}`, "Show Problems")
			.then((choice) => choice && vscode.commands.executeCommand("workbench.actions.view.problems"));
	}

	dispose(): void {
		this.subscriptions.dispose();
	}
}
