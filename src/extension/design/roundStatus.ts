import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { roundMinutes, roundSteps } from "../../core/design/guide/roundSteps.ts";
import type { GuidedRounds } from "./guidedRounds.ts";

/** The time that is left of a guided round, in the status bar, while its text or board is in front. */
export class RoundStatus implements vscode.Disposable {
	private readonly item: vscode.StatusBarItem;
	private readonly rounds: GuidedRounds;
	private readonly subscriptions: vscode.Disposable;
	private ticking: NodeJS.Timeout | null = null;
	private uri: vscode.Uri | null = null;

	constructor(rounds: GuidedRounds, isDesign: (uri: vscode.Uri) => boolean) {
		this.rounds = rounds;
		this.item = vscode.window.createStatusBarItem("woodshed.round", vscode.StatusBarAlignment.Right, 20);
		this.item.name = l10n.t`Woodshed round clock`;
		this.item.command = "woodshed.openBoard";
		const follow = (editor: vscode.TextEditor | undefined): void => {
			// the board is no text editor: the clock stays while it has the focus
			if (editor !== undefined) {
				this.uri = isDesign(editor.document.uri) ? editor.document.uri : null;
			}
			this.show();
		};
		this.subscriptions = vscode.Disposable.from(
			this.item,
			vscode.window.onDidChangeActiveTextEditor(follow),
			rounds.onDidChange(() => this.show()),
		);
		follow(vscode.window.activeTextEditor);
	}

	dispose(): void {
		if (this.ticking !== null) {
			clearInterval(this.ticking);
		}
		this.subscriptions.dispose();
	}

	private show(): void {
		const clock = this.uri === null ? undefined : this.rounds.clock(this.uri);
		const running = clock?.runningSince != null;
		if (running && this.ticking === null) {
			this.ticking = setInterval(() => this.show(), 1000);
		} else if (!running && this.ticking !== null) {
			clearInterval(this.ticking);
			this.ticking = null;
		}
		const gone = this.uri === null ? undefined : this.rounds.goneMs(this.uri);
		const isLent = this.uri !== null && this.rounds.isLent(this.uri);
		if (gone === undefined || (isLent && gone >= roundMinutes * 60_000)) {
			this.item.hide();
			return;
		}
		const left = Math.round(roundMinutes * 60 - gone / 1000);
		const step =
			roundSteps.findLast(({ fromMinute }) => gone >= fromMinute * 60_000 && fromMinute < 47) ?? roundSteps[8];
		const time = `${left < 0 ? "+" : ""}${Math.floor(Math.abs(left) / 60)}:${String(Math.abs(left) % 60).padStart(2, "0")}`;
		this.item.text = `$(${running ? "clock" : "debug-pause"}) ${time} · ${left < 0 ? l10n.t`over time` : (step?.title ?? "")}`;
		this.item.tooltip =
			left < 0 ? l10n.t`The 50 minutes are over. Open the board.` : l10n.t`Time left of this round. Open the board.`;
		if (isLent) {
			// its time is that of the round, which has a clock of its own
			this.item.text = `$(list-ordered) ${step?.title ?? ""}`;
			this.item.tooltip = l10n.t("The step that the minute of this round belongs to. Open the board.");
		}
		this.item.show();
	}
}
