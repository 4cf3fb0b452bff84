import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { renderCard } from "../../core/review/measure/cardText.ts";
import { showRendered } from "../showRendered.ts";
import type { ReviewerTrust } from "./reviewerTrust.ts";

const scheme = "woodshed-card";

/** The card of a reviewer as a text of its own, shown as Markdown. */
export class ReviewerCards implements vscode.TextDocumentContentProvider, vscode.Disposable {
	private readonly trust: ReviewerTrust;
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidChange = this.changed.event;
	private readonly registration: vscode.Disposable;

	constructor(trust: ReviewerTrust) {
		this.trust = trust;
		this.registration = vscode.Disposable.from(
			this.changed,
			vscode.workspace.registerTextDocumentContentProvider(scheme, this),
		);
	}

	async show(label: string): Promise<void> {
		if (this.trust.card(label) === null) {
			throw new HumanError(
				l10n.t`${label} has not been calibrated. Use “Calibrate This Reviewer…” in the menu of Rounds.`,
			);
		}
		const uri = vscode.Uri.from({ scheme, path: "/Reviewer.md", query: label });
		this.changed.fire(uri);
		await showRendered(uri);
	}

	provideTextDocumentContent({ query }: vscode.Uri): string {
		const card = this.trust.card(query);
		return card === null ? `${l10n.t`This reviewer has no card any more.`}\n` : renderCard(card);
	}

	dispose(): void {
		this.registration.dispose();
	}
}
