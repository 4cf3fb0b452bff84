import * as vscode from "vscode";

import { type FollowUp, nextFollowUp } from "../../core/review/followUp.ts";
import type { ShownFollowUp } from "../../protocol/design/boardState.ts";
import type { Reviewing } from "./reviewing.ts";
import { regradeWords } from "./regradeWords.ts";

interface Asked {
	/** id of the review that the question is about */
	readonly id: string;
	readonly followUp: FollowUp | null;
	readonly asking: boolean;
	readonly outcome: string | null;
	/** questions that were asked in this review */
	readonly before: readonly string[];
}

/** The board's one question at a time, at the weakest item of a review, and what the answer to it changed. */
export class BoardQuestion implements vscode.Disposable {
	private readonly reviewing: Reviewing;
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	/** the review or its question changed */
	readonly onDidChange = this.changed.event;
	private readonly asked = new Map<string, Asked>();
	private readonly subscription: vscode.Disposable;

	constructor(reviewing: Reviewing) {
		this.reviewing = reviewing;
		this.subscription = reviewing.onDidChange((uri) => this.changed.fire(uri));
	}

	shown(uri: vscode.Uri): ShownFollowUp | null {
		const { followUp, asking, outcome } = this.current(uri) ?? { followUp: null, asking: false, outcome: null };
		return followUp === null
			? null
			: { criterion: followUp.criterion, title: followUp.title, question: followUp.question, asking, outcome };
	}

	/** What the answer changed, for people; null: it was not asked about this, or nothing was sent. */
	async answer(uri: vscode.Uri, criterion: string, text: string): Promise<string | null> {
		const question = this.current(uri);
		if (question?.followUp?.criterion !== criterion || question.asking) {
			return null;
		}
		const { followUp } = question;
		this.keep(uri, { ...question, asking: true });
		try {
			const regrade = await this.reviewing.regrade(uri, followUp, text);
			const result = this.reviewing.result(uri);
			if (regrade === null || result === null) {
				this.keep(uri, question);
				return null;
			}
			const outcome = regradeWords(regrade);
			const before = [...question.before, followUp.question];
			const next = nextFollowUp(result.review, result.target.criteria, before);
			this.keep(uri, { id: result.id, followUp: next ?? followUp, asking: false, outcome, before });
			return outcome;
		} catch (error) {
			this.keep(uri, question);
			throw error;
		}
	}

	dispose(): void {
		this.subscription.dispose();
		this.changed.dispose();
	}

	/** Another review has another question; while an answer is read, the question stays. */
	private current(uri: vscode.Uri): Asked | null {
		const result = this.reviewing.result(uri);
		if (result === null) {
			this.asked.delete(uri.toString());
			return null;
		}
		const known = this.asked.get(uri.toString());
		if (known !== undefined && (known.asking || known.id === result.id)) {
			return known;
		}
		const { id, review, target } = result;
		const followUp = review.failure === undefined ? nextFollowUp(review, target.criteria, []) : null;
		const made = { id, followUp, asking: false, outcome: null, before: [] };
		this.asked.set(uri.toString(), made);
		return made;
	}

	private keep(uri: vscode.Uri, asked: Asked): void {
		this.asked.set(uri.toString(), asked);
		this.changed.fire(uri);
	}
}
