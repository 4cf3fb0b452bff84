import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { refusedHelp } from "../../core/practice/rounds/refusedHelp.ts";
import { holdClock, type RoundClock, resumeClock, startClock } from "../../core/design/guide/roundClock.ts";
import { type TalkWay, talkMinutes, talkTime } from "../../core/review/conversation/talkClock.ts";
import type { Progress } from "../practice/progress.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { type Markable, markOwnAnswer } from "./ownMarks.ts";

interface Talk {
	readonly slug: string;
	readonly title: string;
	readonly way: TalkWay;
	readonly minutes: number;
	readonly clock: RoundClock;
	/** that the time is over was said */
	readonly told: boolean;
}

interface Around {
	readonly catalogue: Catalogue;
	readonly progress: Progress;
	/** what there is to mark, with what is written of it by now */
	readonly markable: (slug: string) => Promise<Markable>;
	readonly nowMs: () => number;
	readonly showError: (error: unknown) => void;
}

const wayTable: Readonly<
	Record<
		TalkWay,
		{
			readonly word: string;
			readonly title: (of: string, minutes: number) => string;
			readonly tooltip: (of: string, minutes: number) => string;
		}
	>
> = {
	spoken: {
		word: l10n.t`spoken`,
		title: (of, minutes) => l10n.t`${of}: spoken, ${minutes} minutes`,
		tooltip: (of, minutes) =>
			l10n.t`${of}: ${minutes} minutes, spoken. Click to hold the clock, or to end it and mark yourself.`,
	},
	typed: {
		word: l10n.t`typed`,
		title: (of, minutes) => l10n.t`${of}: typed, ${minutes} minutes`,
		tooltip: (of, minutes) =>
			l10n.t`${of}: ${minutes} minutes, typed. Click to hold the clock, or to end it and mark yourself.`,
	},
};

/**
 * The clock of one answer that is spoken aloud or typed, in the status bar. A click holds it, lets it go on, or ends it
 * with the candidate's own marks. One at a time; it ends with the window.
 */
export class TalkClocks implements vscode.Disposable {
	private readonly around: Around;
	private readonly item: vscode.StatusBarItem;
	private ticking: NodeJS.Timeout | null = null;
	private talk: Talk | null = null;

	constructor(around: Around) {
		this.around = around;
		this.item = vscode.window.createStatusBarItem("woodshed.talk", vscode.StatusBarAlignment.Right, 19);
		this.item.name = l10n.t`Woodshed answer clock`;
		this.item.command = "woodshed.talkClock";
	}

	/** Starts the clock of an answer. One that is under way is asked about first; false: it stays. */
	async start(slug: string, way: TalkWay): Promise<boolean> {
		if (this.talk !== null) {
			const chosen = await vscode.window.showWarningMessage(
				l10n.t`The clock of “${this.talk.title}” is under way. Start another one instead?`,
				{ modal: true },
				l10n.t`Start Another`,
			);
			if (chosen === undefined) {
				return false;
			}
		}
		const { title, minutes } = await this.around.catalogue.conversationPack(slug);
		const clock = startClock(this.around.nowMs());
		this.talk = { slug, title, way, minutes: talkMinutes(minutes, way), clock, told: false };
		this.ticking ??= setInterval(() => this.show(), 1000);
		this.show();
		return true;
	}

	/** What the click on the clock offers. */
	async choose(): Promise<void> {
		const { talk } = this;
		if (talk === null) {
			return;
		}
		const mock = this.around.progress.mockUnderWay;
		const held = talk.clock.runningSince === null;
		const picked = await vscode.window.showQuickPick(
			[
				{ label: held ? l10n.t`$(play) Go on` : l10n.t`$(debug-pause) Hold the clock`, act: () => this.toggle() },
				...(mock ? [] : [{ label: l10n.t`$(checklist) I am done: mark myself`, act: () => this.mark() }]),
				{
					label: mock ? l10n.t`$(close) I am done: stop the clock` : l10n.t`$(close) Stop without marks`,
					act: () => this.stop(),
				},
			],
			{ title: wayTable[talk.way].title(talk.title, talk.minutes) },
		);
		await picked?.act();
	}

	dispose(): void {
		this.stop();
		this.item.dispose();
	}

	private toggle(): void {
		if (this.talk !== null) {
			const { clock } = this.talk;
			const now = this.around.nowMs();
			this.talk = {
				...this.talk,
				clock: clock.runningSince === null ? resumeClock(clock, now) : holdClock(clock, now),
			};
			this.show();
		}
	}

	/** The clock is held while marks are given; with none given, it stays held. */
	private async mark(): Promise<void> {
		if (this.talk === null) {
			return;
		}
		if (this.around.progress.mockUnderWay) {
			throw new HumanError(refusedHelp("marks")); // the message was there before the mock
		}
		this.talk = { ...this.talk, told: true, clock: holdClock(this.talk.clock, this.around.nowMs()) };
		this.show();
		const { slug, way } = this.talk;
		const marked = await markOwnAnswer(await this.around.markable(slug), way, this.around.progress);
		if (marked && this.talk?.slug === slug) {
			this.stop();
		}
	}

	private stop(): void {
		this.talk = null;
		if (this.ticking !== null) {
			clearInterval(this.ticking);
			this.ticking = null;
		}
		this.item.hide();
	}

	private show(): void {
		if (this.talk === null) {
			return;
		}
		const { title, way, minutes, clock, told } = this.talk;
		const { text, over } = talkTime(clock, minutes, this.around.nowMs());
		const icon = clock.runningSince === null ? "debug-pause" : way === "spoken" ? "unmute" : "keyboard";
		this.item.text = `$(${icon}) ${text} · ${over ? l10n.t`over time` : wayTable[way].word}`;
		this.item.tooltip = wayTable[way].tooltip(title, minutes);
		this.item.accessibilityInformation = {
			label: over ? l10n.t`${title}, ${text} over time` : l10n.t`${title}, ${text} left`,
			role: "button",
		};
		this.item.show();
		if (over && !told) {
			this.talk = { ...this.talk, told: true };
			void this.offerMarks(minutes).catch(this.around.showError);
		}
	}

	private async offerMarks(minutes: number): Promise<void> {
		if (this.around.progress.mockUnderWay) {
			// the list of marks says what is listened for
			void vscode.window.showInformationMessage(l10n.t("The {0} minutes are over. Finish your sentence.", minutes));
			return;
		}
		const chosen = await vscode.window.showInformationMessage(
			l10n.t`The ${minutes} minutes are over. Finish your sentence, then mark yourself.`,
			l10n.t`Mark Myself`,
		);
		if (chosen !== undefined) {
			await this.mark();
		}
	}
}
