import * as vscode from "vscode";

import { HumanError } from "../core/base/humanError.ts";
import { practicePathOf } from "../core/practice/practicePath.ts";
import { type Feedback, isPaused, mayPause, type Round, roundGoneAt } from "../core/practice/rounds/round.ts";
import { roundTable } from "../core/practice/rounds/roundKinds.ts";
import { roundParts } from "../core/practice/rounds/roundParts.ts";
import { eventId } from "../node/practice/eventId.ts";
import { executeCommand, registerCommand, showError } from "./commands.ts";
import type { House } from "./house.ts";
import { fileExists } from "./fileExists.ts";
import { askRound } from "./practice/rounds/askRound.ts";
import { ClockedRounds } from "./practice/rounds/clockedRounds.ts";
import { ClockStatus } from "./practice/rounds/clockStatus.ts";
import { RoundSettings } from "./practice/rounds/roundSettings.ts";

export interface RoundFeature {
	/** Takes up what an earlier window left: settings to give back, a round to go on with. */
	resume(): Promise<void>;
}

/** Rounds with a clock: a screen, the hours of a loop, a full mock. */
export function createRoundFeature(house: House): RoundFeature {
	const { store, folder, catalogue, log, nowMs, workspaceMemory } = house;
	const rounds = store.add(new ClockedRounds({ ...house, settings: new RoundSettings(workspaceMemory) }));
	store.add(new ClockStatus(rounds, async (slug) => (await catalogue.summary(slug)).title));

	store.add(
		registerCommand("woodshed.startRound", log, async (asked = {}) => {
			folder.inside(".woodshed/round.json"); // without a folder nothing is asked
			if (rounds.now !== null || (await rounds.takeUp()) !== null) {
				return act(house, rounds);
			}
			const chosen = await askRound(asked);
			if (chosen === undefined) {
				return;
			}
			const parts = asked.parts ?? (await chosenParts(house, chosen.kind));
			if (parts.length === 0) {
				throw new HumanError("The catalogue has no problem for this round. Choose another round.");
			}
			await rounds.start({ ...chosen, id: eventId(null, nowMs()), parts });
			await openPart(rounds);
			const help = chosen.mock ? " Hints are refused until it ends." : "";
			void vscode.window.showInformationMessage(
				`${roundTable[chosen.kind].label} has begun: the clock is in the status bar. This folder's editor settings are those of the ${chosen.preset === "pad" ? "pad" : "IDE"} until the round ends.${help}`,
			);
		}),
	);
	store.add(registerCommand("woodshed.roundClock", log, () => act(house, rounds)));

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
			if (left === null) {
				return;
			}
			const gone = Math.round(roundGoneAt(left, left.seenMs) / 60_000);
			void vscode.window
				.showInformationMessage(
					`A round is under way: ${roundTable[left.kind].label}, ${gone} min gone. Its clock is held until you go on.`,
					"Go On",
					"End It",
				)
				.then((choice) => (choice === "Go On" ? goOn(rounds) : choice === "End It" ? end(house, rounds) : undefined))
				.then(undefined, (error: unknown) => showError(error, log));
		},
	};
}

async function chosenParts({ catalogue, progress, nowMs }: House, kind: Round["kind"]) {
	const problems = await catalogue.list();
	const done = problems.filter(({ slug, round }) => {
		const state = progress.of(slug)?.state;
		return state === "solved" || (state === "tried" && round !== "coding" && round !== "data");
	});
	return roundParts(kind, { problems, done: new Set(done.map(({ slug }) => slug)), seed: nowMs() });
}

type Act = "next" | "previous" | "pause" | "resume" | "open" | "end";

/** What can be done now; the likeliest first. */
async function act(house: House, rounds: ClockedRounds): Promise<void> {
	const round = rounds.now;
	if (round === null) {
		return;
	}
	const held = isPaused(round);
	const item = (value: Act, label: string, shown: boolean) => (shown ? [{ label, value }] : []);
	const chosen = await vscode.window.showQuickPick(
		[
			...item("resume", "Go on: the clock runs again", held),
			...item("next", "Next part", round.at + 1 < round.parts.length),
			...item("pause", "Pause the clock", mayPause(round)),
			...item("open", "Show this part", true),
			...item("previous", "Back to the part before", round.at > 0),
			...item("end", "End the round", true),
		],
		{ title: `${roundTable[round.kind].label}, part ${round.at + 1} of ${round.parts.length}` },
	);
	switch (chosen?.value) {
		case "resume":
			return goOn(rounds);
		case "pause":
			return rounds.pause();
		case "open":
			return openPart(rounds);
		case "previous":
			await rounds.goTo(round.at - 1);
			return openPart(rounds);
		case "next":
			return next(house, rounds, round);
		case "end":
			return end(house, rounds);
		case undefined:
			return;
	}
}

async function goOn(rounds: ClockedRounds): Promise<void> {
	await rounds.resume();
	await openPart(rounds);
}

async function openPart(rounds: ClockedRounds): Promise<void> {
	const part = rounds.now?.parts[rounds.now.at];
	if (part !== undefined) {
		await executeCommand("woodshed.openProblem", part.slug);
	}
}

async function next(house: House, rounds: ClockedRounds, round: Round): Promise<void> {
	const feedback = await askFeedback();
	if (feedback === undefined) {
		return;
	}
	await rounds.choose(round.at, feedback);
	await rounds.goTo(round.at + 1);
	if (feedback === "now") {
		// reading takes no time of the next part; a mock's clock runs on
		await rounds.pause();
		await giveFeedback(house, round.parts[round.at]?.slug);
	}
	const after = rounds.now;
	if (after === null) {
		return;
	}
	if (!isPaused(after)) {
		await openPart(rounds);
		return;
	}
	const why =
		feedback === "now" ? "The clock is held while you read." : "A break, as long as you like: the clock is held.";
	const choice = await vscode.window.showInformationMessage(
		`${why} Go on with the next part when you are ready.`,
		"Go On",
	);
	if (choice !== undefined) {
		await goOn(rounds);
	}
}

async function askFeedback(): Promise<Feedback | undefined> {
	const chosen = await vscode.window.showQuickPick(
		[
			{ label: "At the end", detail: "All of it when the round is over", value: "end" as const },
			{ label: "Feedback now", detail: "Submits or reviews this part", value: "now" as const },
		],
		{ title: "Feedback on this part?" },
	);
	return chosen?.value;
}

async function end(house: House, rounds: ClockedRounds): Promise<void> {
	const ended = await rounds.end();
	if (ended === null) {
		return;
	}
	const minutes = Math.round(roundGoneAt(ended, ended.seenMs) / 60_000);
	const open = ended.parts.filter(({ feedback, clock }) => feedback !== "now" && clock.goneMs > 0);
	const choice = await vscode.window.showInformationMessage(
		`${roundTable[ended.kind].label} is over after ${minutes} min, and this folder's editor settings are as they were. Now the feedback?`,
		"Feedback",
		"Scorecard",
	);
	if (choice === "Feedback") {
		for (const { slug } of open) {
			await giveFeedback(house, slug);
		}
	}
	if (choice !== undefined) {
		await executeCommand("woodshed.scorecard");
	}
}

/** Submits code, reviews anything else. A part without a file is passed over. */
async function giveFeedback(house: House, slug: string | undefined): Promise<void> {
	const uri = slug === undefined ? null : await partUri(house, slug);
	if (uri !== null) {
		await executeCommand(uri.path.includes("/coding/") ? "woodshed.submit" : "woodshed.review", uri);
	}
}

async function partUri({ folder, catalogue, progress }: House, slug: string): Promise<vscode.Uri | null> {
	const { round, languages } = await catalogue.summary(slug);
	const place = (): string | null => {
		switch (round) {
			case "coding":
			case "data": {
				const last = progress.of(slug)?.language;
				const language = languages.find((one) => one === last) ?? languages[0];
				return language === undefined ? null : practicePathOf({ kind: "solution", slug, language });
			}
			case "design":
				return practicePathOf({ kind: "design", slug });
			case "knowledge":
			case "depth":
				return practicePathOf({ kind: "answer", shelf: "knowledge", slug });
			case "values":
				return practicePathOf({ kind: "answer", shelf: "values", slug });
		}
	};
	const at = place();
	const uri = at === null ? null : folder.inside(at);
	return uri !== null && (await fileExists(uri)) ? uri : null;
}
