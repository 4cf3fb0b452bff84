import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { decodeReviewerCard, type ReviewerCard } from "../../core/review/measure/reviewerCard.ts";
import { type Trust, trustOf } from "../../core/review/measure/trustOf.ts";
import { promptVersion } from "../../core/review/prompts/promptVersion.ts";
import { reviewerWords } from "../../core/review/reviewerWords.ts";

const rememberedKey = "woodshed.reviewerCards";
/** the oldest are forgotten */
const mostCards = 40;

/**
 * What calibrations have found out, one card for each address, model and wording of the prompt. A reviewer is named by
 * its label, which holds its host ("llama3 at localhost:11434") and stands in each review as `mode`.
 */
export class ReviewerTrust implements vscode.Disposable {
	private readonly memory: vscode.Memento;
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;

	constructor(memory: vscode.Memento) {
		this.memory = memory;
	}

	/** The newest card of this reviewer as it is asked today; null: it was never calibrated. */
	card(label: string): ReviewerCard | null {
		return this.cards().findLast((card) => card.model === label && card.promptVersion === promptVersion) ?? null;
	}

	trust(label: string): Trust {
		return trustOf(this.card(label));
	}

	/** "llama3 at localhost:11434 · low trust"; the label alone where nothing speaks against it. */
	named(label: string): string {
		const words = reviewerWords(label);
		return this.trust(label) === "low" ? l10n.t`${words} · low trust` : words;
	}

	async keep(card: ReviewerCard): Promise<void> {
		const others = this.cards().filter(
			({ model, origin, promptVersion: version }) =>
				model !== card.model || origin !== card.origin || version !== card.promptVersion,
		);
		await this.memory.update(rememberedKey, [...others, card].slice(-mostCards));
		this.changed.fire();
	}

	dispose(): void {
		this.changed.dispose();
	}

	private cards(): readonly ReviewerCard[] {
		const kept = this.memory.get<unknown>(rememberedKey);
		return Array.isArray(kept) ? kept.flatMap((one) => decodeReviewerCard(one) ?? []) : [];
	}
}
