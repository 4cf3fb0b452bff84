import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { renderCard } from "../../core/review/measure/cardText.ts";
import { RenderedPages } from "../renderedPages.ts";
import { showRendered } from "../showRendered.ts";
import type { ReviewerTrust } from "./reviewerTrust.ts";

const scheme = "woodshed-card";

/** The card of a reviewer as a text of its own, shown as Markdown. */
export class ReviewerCards implements vscode.Disposable {
	private readonly trust: ReviewerTrust;
	private readonly pages: RenderedPages;
	private readonly scheme: string;

	/** `of`: the scheme of the pages; a window has one file system for each */
	constructor(trust: ReviewerTrust, of = scheme) {
		this.scheme = of;
		this.trust = trust;
		this.pages = new RenderedPages(of, ({ query }) => this.text(query));
	}

	async show(label: string): Promise<void> {
		if (this.trust.card(label) === null) {
			throw new HumanError(
				l10n.t`${label} has not been calibrated. Use “Calibrate This Reviewer…” in the menu of Rounds.`,
			);
		}
		const uri = vscode.Uri.from({ scheme: this.scheme, path: "/Reviewer.md", query: label });
		this.pages.change(uri);
		await showRendered(uri);
	}

	dispose(): void {
		this.pages.dispose();
	}

	private text(label: string): string {
		const card = this.trust.card(label);
		return card === null ? `${l10n.t`This reviewer has no card any more.`}\n` : renderCard(card);
	}
}
