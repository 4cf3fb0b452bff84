import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../core/base/humanError.ts";
import { holdClock } from "../core/design/guide/roundClock.ts";
import { introduction, introductionTitle } from "../core/practice/rounds/introduction.ts";
import { type Round, type RoundPart, roundGoneAt } from "../core/practice/rounds/round.ts";
import { roundTable } from "../core/practice/rounds/roundKinds.ts";
import { minutesOf, roundParts, shortParts } from "../core/practice/rounds/roundParts.ts";
import { eventId } from "../node/practice/eventId.ts";
import type { CodingFeature } from "./codingFeature.ts";
import { registerCommand, showError } from "./commands.ts";
import type { LentClock } from "./design/guidedRounds.ts";
import type { DesignFeature } from "./designFeature.ts";
import type { House } from "./house.ts";
import { askRound, type ChosenRound } from "./practice/rounds/askRound.ts";
import { ClockedRounds } from "./practice/rounds/clockedRounds.ts";
import { ClockStatus } from "./practice/rounds/clockStatus.ts";
import { IntroductionPage } from "./practice/rounds/introductionPage.ts";
import { PadDebugger } from "./practice/rounds/padDebugger.ts";
import { RoundMenu } from "./practice/rounds/roundMenu.ts";
import { RoundPlace } from "./practice/rounds/roundPlace.ts";
import { RoundSettings } from "./practice/rounds/roundSettings.ts";
import { UnreadFeedback } from "./practice/rounds/unreadFeedback.ts";

export interface RoundFeature {
	/** Takes up what an earlier window left: settings to give back, a round to go on with. */
	resume(): Promise<void>;
}

/** Rounds with a clock: a screen, the hours of a loop, a full mock. */
export function createRoundFeature(house: House, design: DesignFeature, coding: CodingFeature): RoundFeature {
	const { store, folder, catalogue, log, nowMs, rules } = house;
	const place = store.add(new RoundPlace(folder));
	const rounds = store.add(new ClockedRounds({ ...house, settings: new RoundSettings(folder), place }));
	const unread = store.add(new UnreadFeedback(house.workspaceMemory, rounds));
	const menu = new RoundMenu(house, rounds, unread, store.add(new IntroductionPage()), coding.statement);
	store.add(
		new ClockStatus(rounds, async (slug) =>
			slug === introduction ? introductionTitle() : (await catalogue.summary(slug)).title,
		),
	);

	rules.follow(() => rounds.now);
	store.add(new PadDebugger(rounds, rules));
	store.add(rounds.onDidChange(() => rules.changed()));
	store.add(rounds.onDidChange(() => design.rounds.lend(lentClocks(house, rounds))));

	store.add(
		registerCommand("woodshed.startRound", log, async (asked = {}) => {
			// without a folder nothing is asked
			if (!(await folder.ensure("woodshed.startRound"))) {
				return;
			}
			await (rounds.now ?? rounds.takeUp());
			if (rounds.now !== null) {
				return menu.show();
			}
			const shortMinutes = async (): Promise<number> =>
				minutesOf(await chosenParts(house, { kind: "full", short: true, mock: true }));
			const chosen = await askRound(asked, shortMinutes);
			if (chosen === undefined) {
				return;
			}
			const parts = asked.parts ?? (await chosenParts(house, chosen));
			if (parts.length === 0) {
				throw new HumanError(l10n.t`The catalogue has no problem for this round. Choose another round.`);
			}
			const { kind, mock, preset } = chosen;
			await rounds.start({ kind, mock, preset, id: eventId(null, nowMs()), parts });
			await menu.openPart();
			void vscode.window.showInformationMessage(begun(chosen));
		}),
	);
	store.add(registerCommand("woodshed.roundClock", log, () => menu.show()));

	const offerToGoOn = (left: Round): void => {
		const [goOn, endIt] = [l10n.t`Go On`, l10n.t`End It`];
		const gone = Math.round(roundGoneAt(left, left.seenMs) / 60_000);
		void vscode.window
			.showInformationMessage(
				l10n.t`A round is under way: ${roundTable[left.kind].label}, ${gone} min gone. Its clock is held until you go on.`,
				goOn,
				endIt,
			)
			.then((choice) => (choice === goOn ? menu.goOn() : choice === endIt ? menu.end() : undefined))
			.then(undefined, (error: unknown) => showError(error, log));
	};
	store.add(rounds.onDidInterrupt(offerToGoOn));

	return {
		async resume() {
			if (folder.uri === null) {
				return;
			}
			// a log that cannot be read must not keep the rest from starting
			const left = await rounds.takeUp().catch((error: unknown) => {
				showError(error, log);
				return null;
			});
			if (left !== null) {
				offerToGoOn(left);
			}
		},
	};
}

function begun({ kind, mock, preset }: ChosenRound): string {
	const clock = l10n.t`${roundTable[kind].label} has begun: the clock is in the status bar.`;
	// in a folder that is not trusted nothing is written
	const settings = !vscode.workspace.isTrusted
		? []
		: preset === "pad"
			? [l10n.t`This folder's editor settings are those of the pad until the round ends.`]
			: [l10n.t`This folder's editor settings are those of the IDE until the round ends.`];
	return [clock, ...settings, ...(mock ? [l10n.t`Hints are refused until it ends.`] : [])].join(" ");
}

/** The clocks of the round's designs: changed requirements come by them. Where it is only looked at, they are held. */
function lentClocks({ folder, nowMs }: House, { now: round, isElsewhere }: ClockedRounds): Map<string, LentClock> {
	const lent = new Map<string, LentClock>();
	for (const [index, { slug, hour, clock, feedback }] of round?.parts.entries() ?? []) {
		if (hour === "design") {
			const isLeft = index !== round?.at && feedback === "now";
			lent.set(folder.uriOf({ kind: "design", slug }).toString(), {
				clock: isElsewhere ? holdClock(clock, nowMs()) : clock,
				mock: round?.mock === true && !isLeft,
			});
		}
	}
	return lent;
}

async function chosenParts(
	{ catalogue, progress, nowMs }: House,
	{ kind, short, mock }: Pick<ChosenRound, "kind" | "short" | "mock">,
): Promise<readonly RoundPart[]> {
	const problems = await catalogue.list();
	const done = problems.filter(({ slug, round }) => {
		const state = progress.of(slug)?.state;
		return state === "solved" || (state === "tried" && round !== "coding" && round !== "data");
	});
	const focus = progress.now.plan?.focus ?? "any";
	const parts = roundParts(kind, {
		problems,
		done: new Set(done.map(({ slug }) => slug)),
		seed: nowMs(),
		focus,
		mock,
	});
	return short ? shortParts(parts) : parts;
}
