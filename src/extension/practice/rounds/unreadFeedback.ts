import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { type FeedbackLeft, readFeedbackLeft } from "../../../core/practice/rounds/feedbackLeft.ts";
import { roundTable } from "../../../core/practice/rounds/roundKinds.ts";
import type { ClockedRounds } from "./clockedRounds.ts";

const key = "woodshed.roundFeedback";

/**
 * The feedback of the last round, in the status bar where its clock was until it was opened: the message that offers it
 * goes by itself.
 */
export class UnreadFeedback implements vscode.Disposable {
	private readonly memory: vscode.Memento;
	private readonly rounds: Pick<ClockedRounds, "now" | "onDidChange">;
	private readonly item: vscode.StatusBarItem;
	private readonly subscription: vscode.Disposable;

	/** `memory`: of this practice folder */
	constructor(memory: vscode.Memento, rounds: Pick<ClockedRounds, "now" | "onDidChange">) {
		this.memory = memory;
		this.rounds = rounds;
		this.item = vscode.window.createStatusBarItem("woodshed.roundFeedback", vscode.StatusBarAlignment.Left, 50);
		this.item.name = l10n.t("Woodshed feedback of a round");
		this.item.command = "woodshed.roundClock";
		this.item.tooltip = l10n.t("The feedback of your last round is not opened yet. Click for it.");
		this.subscription = rounds.onDidChange(() => this.show());
		this.show();
	}

	/** Null: there is none, or it was opened. */
	get now(): FeedbackLeft | null {
		return readFeedbackLeft(this.memory.get(key));
	}

	async set(left: FeedbackLeft | null): Promise<void> {
		await this.memory.update(key, left ?? undefined);
		this.show();
	}

	dispose(): void {
		this.subscription.dispose();
		this.item.dispose();
	}

	/** A round that is sat has a clock of its own in this place, and no feedback before its end. */
	private show(): void {
		const left = this.now;
		if (left === null || this.rounds.now !== null) {
			this.item.hide();
			return;
		}
		this.item.text = `$(comment-discussion) ${l10n.t("Feedback: {0}", roundTable[left.kind].label)}`;
		this.item.show();
	}
}
