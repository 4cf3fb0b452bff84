import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../../core/base/humanError.ts";
import { feedbackLeft } from "../../../core/practice/rounds/feedbackLeft.ts";
import { introduction } from "../../../core/practice/rounds/introduction.ts";
import { type Feedback, isPaused, mayPause, type Round, roundGoneAt } from "../../../core/practice/rounds/round.ts";
import { mayGoBack } from "../../../core/practice/rounds/refusedHelp.ts";
import { roundTable } from "../../../core/practice/rounds/roundKinds.ts";
import { executeCommand } from "../../commands.ts";
import type { House } from "../../house.ts";
import { type ClockedRounds, type EndedRound, runsElsewhere } from "./clockedRounds.ts";
import type { IntroductionPage } from "./introductionPage.ts";
import { hasFeedback, partFeedback, partUri } from "./partFeedback.ts";
import type { UnreadFeedback } from "./unreadFeedback.ts";

/** What a click on the clock offers. */
export class RoundMenu {
	private readonly house: House;
	private readonly rounds: ClockedRounds;

	private readonly introduction: IntroductionPage;

	private readonly unread: UnreadFeedback;
	private readonly statement: { close(): void };

	constructor(
		house: House,
		rounds: ClockedRounds,
		unread: UnreadFeedback,
		page: IntroductionPage,
		statement: { close(): void },
	) {
		this.unread = unread;
		this.house = house;
		this.rounds = rounds;
		this.introduction = page;
		this.statement = statement;
	}

	/** What can be done now; the likeliest first. */
	async show(): Promise<void> {
		const round = this.rounds.now;
		if (round === null) {
			return this.showUnread();
		}
		if (this.rounds.isElsewhere) {
			throw new HumanError(runsElsewhere());
		}
		const held = isPaused(round);
		const item = (value: Act, label: string, shown: boolean) => (shown ? [{ label, value }] : []);
		const chosen = await vscode.window.showQuickPick(
			[
				...item("resume", l10n.t`Go on: the clock runs again`, held),
				...item("next", l10n.t`Next part`, round.at + 1 < round.parts.length),
				...item("pause", l10n.t`Pause the clock`, mayPause(round)),
				...item("open", l10n.t`Show this part`, true),
				...item("previous", backLabel(round), mayGoBack(round)),
				...item("interview", l10n.t("Talk about this part with the interviewer"), isInterviewed(round)),
				...item("end", l10n.t`End the round`, true),
			],
			{ title: l10n.t`${roundTable[round.kind].label}, part ${round.at + 1} of ${round.parts.length}` },
		);
		switch (chosen?.value) {
			case "resume":
				return this.goOn();
			case "pause":
				return this.rounds.pause();
			case "open":
				return this.openPart();
			case "previous":
				await this.rounds.goTo(round.at - 1);
				return this.openPart();
			case "next":
				return this.next(round);
			case "interview":
				return this.interview(round);
			case "end":
				return this.end();
			case undefined:
				return;
		}
	}

	async goOn(): Promise<void> {
		await this.rounds.resume();
		await this.openPart();
	}

	async openPart(): Promise<void> {
		const part = this.rounds.now?.parts[this.rounds.now.at];
		if (part?.slug === introduction) {
			if (this.rounds.now?.mock) {
				this.statement.close();
			}
			await this.introduction.show(part.minutes);
		} else if (part !== undefined) {
			await executeCommand("woodshed.openProblem", part.slug);
		}
	}

	private async interview({ parts, at }: Round): Promise<void> {
		await this.openPart();
		const uri = await partUri(this.house, parts[at]?.slug ?? "");
		if (uri !== null) {
			await executeCommand("woodshed.interview", uri);
		}
	}

	private async next(round: Round): Promise<void> {
		const part = round.parts[round.at];
		if (part === undefined) {
			return;
		}
		const feedback = hasFeedback(part.slug) ? await askFeedback() : "end";
		if (feedback === undefined) {
			return;
		}
		await this.rounds.choose(round.at, feedback);
		await this.rounds.goTo(round.at + 1);
		if (feedback === "now") {
			// reading takes no time of the next part; a mock's clock runs on
			await this.rounds.pause();
			await partFeedback(this.house, part.slug);
		}
		const after = this.rounds.now;
		if (after === null) {
			return;
		}
		if (!isPaused(after)) {
			await this.openPart();
			return;
		}
		const goOn = l10n.t`Go On`;
		const why =
			feedback === "now"
				? l10n.t`The clock is held while you read. Go on with the next part when you are ready.`
				: l10n.t`A break, as long as you like: the clock is held. Go on with the next part when you are ready.`;
		const choice = await vscode.window.showInformationMessage(why, goOn);
		if (choice !== undefined) {
			await this.goOn();
		}
	}

	async end(): Promise<void> {
		const round = this.rounds.now;
		const left = round === null ? 0 : round.parts.length - 1 - round.at;
		if (left > 0 && !(await isSure(left))) {
			return;
		}
		const ended = await this.rounds.end();
		if (ended === null) {
			return;
		}
		const now = l10n.t`Feedback`;
		await this.unread.set(feedbackLeft(ended.round));
		const choice = await vscode.window.showInformationMessage(overText(ended), now, l10n.t`Scorecard`);
		if (choice === now) {
			await this.readFeedback();
		}
		if (choice !== undefined) {
			await executeCommand("woodshed.scorecard");
		}
	}

	/** The feedback of the last round, which was not opened when it ended. */
	private async showUnread(): Promise<void> {
		const left = this.unread.now;
		if (left === null) {
			return;
		}
		const chosen = await vscode.window.showQuickPick(
			[
				{
					label: l10n.t("Feedback of your last round"),
					detail:
						left.slugs.length === 1
							? l10n.t("Submits or reviews its one part that nobody has judged")
							: l10n.t("Submits or reviews its {0} parts that nobody has judged", left.slugs.length),
					value: "read" as const,
				},
				{ label: l10n.t`Scorecard`, value: "scorecard" as const },
				{ label: l10n.t("Do not show this again"), value: "forget" as const },
			],
			{ title: l10n.t("{0} is over", roundTable[left.kind].label) },
		);
		switch (chosen?.value) {
			case "read":
				return this.readFeedback();
			case "scorecard":
				await executeCommand("woodshed.scorecard");
				return;
			case "forget":
				return this.unread.set(null);
			case undefined:
				return;
		}
	}

	private async readFeedback(): Promise<void> {
		const slugs = this.unread.now?.slugs ?? [];
		await this.unread.set(null);
		for (const slug of slugs) {
			await partFeedback(this.house, slug);
		}
	}
}

function overText({ round, settingsAreBack }: EndedRound): string {
	const minutes = Math.round(roundGoneAt(round, round.seenMs) / 60_000);
	const { label } = roundTable[round.kind];
	return settingsAreBack
		? l10n.t`${label} is over after ${minutes} min, and this folder's editor settings are as they were. Now the feedback?`
		: l10n.t("{0} is over after {1} min. Now the feedback?", label, minutes);
}

/** `left`: parts behind the one that is worked on */
async function isSure(left: number): Promise<boolean> {
	const end = l10n.t("End the Round");
	const question =
		left === 1
			? l10n.t("End the round now? One part is still to come.")
			: l10n.t("End the round now? {0} parts are still to come.", left);
	const detail = l10n.t("What you wrote stays. A round that has ended cannot be gone on with; another can be started.");
	return (await vscode.window.showWarningMessage(question, { modal: true, detail }, end)) === end;
}

/** A mock has breaks between its hours only: back in one of them its clock runs. */
function backLabel(round: Round): string {
	return round.mock && isPaused(round)
		? l10n.t("Back to the part before: the clock runs again")
		: l10n.t`Back to the part before`;
}

/** The introduction is the only part without a text to talk about. */
function isInterviewed({ parts, at }: Round): boolean {
	const slug = parts[at]?.slug;
	return slug !== undefined && slug !== introduction;
}

type Act = "interview" | "next" | "previous" | "pause" | "resume" | "open" | "end";

async function askFeedback(): Promise<Feedback | undefined> {
	const chosen = await vscode.window.showQuickPick(
		[
			{ label: l10n.t`At the end`, detail: l10n.t`All of it when the round is over`, value: "end" as const },
			{ label: l10n.t`Feedback now`, detail: l10n.t`Submits or reviews this part`, value: "now" as const },
		],
		{ title: l10n.t`Feedback on this part?` },
	);
	return chosen?.value;
}
