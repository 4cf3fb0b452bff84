import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { clockText } from "../../../core/practice/rounds/clockText.ts";
import { isPaused } from "../../../core/practice/rounds/round.ts";
import { roundTable } from "../../../core/practice/rounds/roundKinds.ts";
import { type ClockedRounds, runsElsewhere } from "./clockedRounds.ts";

/** The clock of the round in the status bar: what is left of the part, which part it is, what a click does. */
export class ClockStatus implements vscode.Disposable {
	private readonly item: vscode.StatusBarItem;
	private readonly rounds: ClockedRounds;
	private readonly titleOf: (slug: string) => Promise<string>;
	private readonly subscription: vscode.Disposable;
	private readonly ticking: NodeJS.Timeout;
	private readonly titles = new Map<string, string>();
	/** the part of which was told that its time is over */
	private told = "";

	constructor(rounds: ClockedRounds, titleOf: (slug: string) => Promise<string>) {
		this.rounds = rounds;
		this.titleOf = titleOf;
		this.item = vscode.window.createStatusBarItem("woodshed.roundClock", vscode.StatusBarAlignment.Left, 50);
		this.item.name = l10n.t`Woodshed round`;
		this.item.command = "woodshed.roundClock";
		this.subscription = rounds.onDidChange(() => this.show());
		this.ticking = setInterval(() => this.show(), 1000);
	}

	dispose(): void {
		clearInterval(this.ticking);
		this.subscription.dispose();
		this.item.dispose();
	}

	private show(): void {
		const round = this.rounds.now;
		const part = round?.parts[round.at];
		if (round === null || part === undefined) {
			this.item.hide();
			return;
		}
		const title = this.title(part.slug);
		const left = this.rounds.leftMs();
		const held = isPaused(round);
		const place = l10n.t`${round.at + 1} of ${round.parts.length}`;
		const icon = this.rounds.isElsewhere ? "eye" : held ? "debug-pause" : "clock";
		this.item.text = `$(${icon}) ${[...(round.mock ? [l10n.t`mock`] : []), clockText(left), place].join(" · ")}: ${title}`;
		const state = held
			? l10n.t`The clock is held.`
			: left < 0
				? l10n.t`The time of this part is over; nothing is cut off.`
				: "";
		this.item.tooltip = `${roundTable[round.kind].label}, ${round.mock ? l10n.t`mock` : l10n.t`practice`}. ${state} ${this.rounds.isElsewhere ? runsElsewhere() : l10n.t("Click to go on, pause or end.")}`;
		this.item.backgroundColor = left < 0 ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
		this.item.show();
		const key = `${round.id} ${round.at}`;
		if (left < 0 && !held && !this.rounds.isElsewhere && this.told !== key) {
			this.told = key;
			void vscode.window.showInformationMessage(
				l10n.t`The ${part.minutes} minutes of “${title}” are over. Nothing is cut off: go on, or click the clock for the next part.`,
			);
		}
	}

	/** The slug until the catalogue has answered. */
	private title(slug: string): string {
		const known = this.titles.get(slug);
		if (known === undefined) {
			this.titles.set(slug, slug);
			this.titleOf(slug).then(
				(title) => {
					this.titles.set(slug, title);
					this.show();
				},
				() => {}, // a problem that is gone is named by its slug
			);
		}
		return known ?? slug;
	}
}
