import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";

import * as vscode from "vscode";

import { presetKeys } from "../../src/core/practice/rounds/presetSettings.ts";
import { roundTable } from "../../src/core/practice/rounds/roundKinds.ts";
import { pausedAt, roundGoneAt } from "../../src/core/practice/rounds/round.ts";
import { readRound } from "../../src/core/practice/rounds/readRound.ts";
import { writtenSettingsText } from "../../src/core/practice/rounds/writtenSettings.ts";
import { padHasNoDebugger, refusedHelp } from "../../src/core/practice/rounds/refusedHelp.ts";
import { mockRefusal } from "../../src/core/practice/rounds/mockRefusal.ts";
import { RoundOwnership } from "../../src/node/practice/roundOwnership.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import { ClockedRounds } from "../../src/extension/practice/rounds/clockedRounds.ts";
import { RoundPlace } from "../../src/extension/practice/rounds/roundPlace.ts";
import { RoundSettings } from "../../src/extension/practice/rounds/roundSettings.ts";
import {
	activated,
	activeDocument,
	existsInPractice,
	inPractice,
	logEvents,
	ownFolder,
	practiceText,
	until,
} from "./support/practice.ts";
import { hearMessages, pickNext, replace } from "./support/stand.ts";

const parts = [
	{ slug: "startup-delay", hour: "screen", minutes: 15 },
	{ slug: "deploy", hour: "screen", minutes: 5 },
] as const;

function folderSettings(): readonly unknown[] {
	const configuration = vscode.workspace.getConfiguration();
	return [...presetKeys].map((key) => JSON.stringify(configuration.inspect(key)?.workspaceValue) ?? "absent");
}

function keptRound() {
	const read = readRound(practiceText(".woodshed", "round.json"));
	assert.ok(read.ok);
	return read.value;
}

describe("a round with a clock in the editor", () => {
	const owned: vscode.Disposable[] = [];

	before(activated);
	afterEach(() => {
		for (const one of owned.splice(0).reverse()) one.dispose();
	});

	/** Rounds of the practice folder as another window has them, by its candidate's clock and by the machine's. */
	async function openWindow(nowMs = () => Date.now(), beatMs = () => Date.now()) {
		const folder = await ownFolder();
		const log = vscode.window.createOutputChannel("Woodshed round test", { log: true });
		const progress = new Progress(folder, log);
		const place = new RoundPlace(folder);
		const settings = new RoundSettings(folder);
		const rounds = new ClockedRounds({ folder, progress, log, nowMs, settings, place }, beatMs);
		owned.push(log, folder, progress, place, rounds);
		return { folder, progress, place, settings, rounds };
	}

	it("starts a mock on a pad, refuses help, goes to the next part, and gives the settings back at its end", async () => {
		const before = folderSettings();
		const heard = hearMessages();
		const restores = [heard.restore, pickNext(/^(Mock|Pad|Next part|At the end)$/)];
		try {
			await vscode.commands.executeCommand("woodshed.startRound", { kind: "screen", parts });
			const solution = await activeDocument("/startup-delay/");
			assert.match(heard.texts.join("\n"), /Screen has begun: .* Hints are refused until it ends\./);
			assert.equal(vscode.workspace.getConfiguration().get("editor.suggestOnTriggerCharacters"), false);
			assert.notDeepEqual(folderSettings(), before);

			await vscode.commands.executeCommand("woodshed.hint", solution.uri);
			assert.ok(heard.texts.includes(mockRefusal), heard.texts.join("\n"));

			for (const [command, refusal] of [
				["woodshed.review", refusedHelp("review")],
				["woodshed.betAndReview", refusedHelp("review")],
				["woodshed.showReview", refusedHelp("review")],
				["woodshed.stress", refusedHelp("counterexample")],
				["woodshed.debugCase", padHasNoDebugger()],
			] as const) {
				await vscode.commands.executeCommand(command, solution.uri);
				assert.equal(heard.texts.at(-1), refusal, command);
			}
			await vscode.commands.executeCommand("woodshed.toggleAiCompletion");
			assert.equal(heard.texts.at(-1), refusedHelp("aiCompletion"));
			const configuration = { type: "node", request: "launch", name: "any", program: solution.uri.fsPath };
			assert.equal(await vscode.debug.startDebugging(undefined, configuration), false);
			assert.equal(heard.texts.at(-1), padHasNoDebugger());

			await vscode.commands.executeCommand("woodshed.roundClock");
			await activeDocument("/deploy/");
			const round = keptRound();
			assert.deepEqual([round.at, round.mock, round.parts[0]?.feedback], [1, true, "end"]);
			assert.equal(round.parts[0]?.clock.runningSince, null);
			assert.notEqual(round.parts[1]?.clock.runningSince, null);
		} finally {
			for (const restore of restores) restore();
		}
		const last = hearMessages();
		const restore = pickNext(/^End the round$/);
		try {
			await vscode.commands.executeCommand("woodshed.roundClock");
		} finally {
			restore();
			last.restore();
		}
		assert.match(last.texts[0] ?? "", new RegExp(`^${roundTable.screen.label} is over after `));
		assert.deepEqual(folderSettings(), before);
		assert.equal(existsInPractice(".woodshed", "round.json"), false);
		const lines = practiceText(".woodshed", "log.jsonl").split("\n");
		const end = lines.findLast((line) => line.includes('"roundEnded","round":"screen:')) ?? "";
		assert.match(end, /"minutes":[\d.]+,"parts":\[\{"slug":"[a-z-]+","hour":"screen","minutes":[\d.]+,"of":\d+\}/);
	});

	it("has its feedback at hand after the message is gone, until it was opened", async () => {
		const asked: string[] = [];
		const choose = (label: RegExp): (() => void) =>
			replace(vscode.window, "showQuickPick", (async (items: readonly vscode.QuickPickItem[]) => {
				asked.push(...items.map((item) => item.label));
				return items.find((item) => label.test(item.label));
			}) as never);
		const judged = (): readonly number[] => [
			logEvents("judged", "startup-delay").length,
			logEvents("reviewed", "deploy").length,
		];
		const before = judged();
		const heard = hearMessages();
		let restore = choose(/^Feedback of your last round$/);
		try {
			await vscode.commands.executeCommand("woodshed.roundClock");
			assert.deepEqual(asked, ["Feedback of your last round", "Scorecard", "Do not show this again"]);
			await until("both parts to be judged", () => judged().every((count, index) => count > (before[index] ?? 0)));
			restore();
			restore = choose(/^never$/);
			asked.splice(0);
			await vscode.commands.executeCommand("woodshed.roundClock");
			assert.deepEqual(asked, [], "it was opened");
		} finally {
			restore();
			heard.restore();
		}
	});

	it("is held after a crash, and the settings are given back", async () => {
		const before = folderSettings();
		const folder = await ownFolder();
		const log = vscode.window.createOutputChannel("Woodshed round test", { log: true });
		let nowMs = Date.now();
		let isGone = false;
		const progress = new Progress(folder, log);
		owned.push(log, folder, progress);
		/** `processAlive`: what it knows of the other one */
		const window = (processAlive: () => boolean): ClockedRounds => {
			const place = new RoundPlace(
				folder,
				(at, name) => new RoundOwnership(at, name, { nowMs: Date.now, processAlive }),
			);
			const settings = new RoundSettings(folder);
			const rounds = new ClockedRounds({ folder, progress, log, nowMs: () => nowMs, settings, place });
			owned.push(place, rounds);
			return rounds;
		};
		const first = window(() => true);
		await first.start({ id: "01JBQ2Z6M0000000000000000A", kind: "screen", mock: true, preset: "pad", parts });
		await until("the mock", () => progress.mockUnderWay);
		nowMs += 60_000;
		await first.goTo(1);
		await first.pause();
		assert.notEqual(keptRound().parts[1]?.clock.runningSince, null, "a mock is not paused");
		assert.notDeepEqual(folderSettings(), before);

		// another window looks on: it neither holds the clock nor gives anything back
		const second = window(() => !isGone);
		assert.equal(await second.takeUp(), null);
		assert.equal(second.isElsewhere, true);
		assert.equal(second.now?.at, 1);
		assert.notEqual(keptRound().parts[1]?.clock.runningSince, null);
		assert.notDeepEqual(folderSettings(), before);
		for (const act of [() => second.goTo(0), () => second.resume(), () => second.end()]) {
			await assert.rejects(act, /runs in another window/);
		}
		assert.equal(keptRound().at, 1);

		// the first window is gone without a word, and an hour later the other takes over
		isGone = true;
		nowMs += 3_600_000;
		assert.ok(await second.takeUp());
		assert.equal(second.isElsewhere, false);
		assert.deepEqual(folderSettings(), before);
		const held = keptRound();
		assert.equal(roundGoneAt(held, nowMs), 60_000);
		assert.equal(pausedAt(held, nowMs), 3_600_000);
		assert.equal(progress.mockUnderWay, true);

		await second.resume();
		assert.notDeepEqual(folderSettings(), before);
		nowMs += 30_000;
		assert.equal(second.leftMs(), 5 * 60_000 - 30_000);
		const ended = await second.end();
		assert.equal(ended === null ? -1 : roundGoneAt(ended.round, nowMs), 90_000);
		assert.deepEqual(folderSettings(), before);
		assert.equal(progress.mockUnderWay, false);
	});

	it("is held where the machine slept, tells of it, and loses nothing to a clock that was set back", async () => {
		let [nowMs, machineMs] = [Date.now(), Date.now()];
		const { rounds } = await openWindow(
			() => nowMs,
			() => machineMs,
		);
		const interrupted: number[] = [];
		owned.push(rounds.onDidInterrupt((round) => interrupted.push(roundGoneAt(round, nowMs))));
		await rounds.start({ id: "01JBQ2Z6M0000000000000000B", kind: "screen", mock: false, preset: "ide", parts });
		nowMs += 600_000;
		await rounds.choose(0, "end");
		nowMs += 8 * 3_600_000;
		machineMs += 8 * 3_600_000;
		assert.equal(rounds.leftMs(), 5 * 60_000, "before anything was noticed");
		await until("the sleep to be noticed", () => interrupted.length === 1);
		assert.deepEqual(interrupted, [600_000]);
		assert.equal(roundGoneAt(keptRound(), nowMs), 600_000);
		await rounds.resume();
		nowMs += 60_000;
		await rounds.choose(0, "end");
		nowMs -= 3_600_000;
		assert.equal(rounds.leftMs(), 4 * 60_000);
		await rounds.pause();
		assert.equal(keptRound().parts[0]?.clock.goneMs, 660_000);
		const ended = await rounds.end();
		assert.equal(ended === null ? -1 : roundGoneAt(ended.round, nowMs), 660_000);
	});

	it("goes on where the disk is full and tells of it once, and says whether the settings came back", async () => {
		const before = folderSettings();
		const { folder, place, settings, rounds } = await openWindow();
		const heard = hearMessages();
		const full = async (): Promise<never> => {
			throw Object.assign(new Error("ENOSPC: no space left on device, write"), { errno: -28 });
		};
		const told = (text: RegExp): number => heard.texts.filter((one) => text.test(one)).length;
		try {
			await rounds.start({ id: "01JBQ2Z6M0000000000000000C", kind: "screen", mock: false, preset: "ide", parts });
			place.round.write = full;
			await rounds.choose(0, "end");
			await rounds.goTo(1);
			assert.deepEqual([rounds.now?.at, rounds.now?.parts[0]?.feedback], [1, "end"]);
			assert.equal(told(/could not be written down: no space left on device/), 1);
			settings.restore = full;
			const ended = await rounds.end();
			assert.equal(ended?.settingsAreBack, false);
			assert.equal(told(/could not be given back/), 1);
		} finally {
			heard.restore();
			assert.equal(await new RoundSettings(folder).restore(), true);
		}
		assert.deepEqual(folderSettings(), before);
	});

	it("leaves what the candidate changed in the meantime", async () => {
		const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration();
		const key = "editor.suggestOnTriggerCharacters";
		const settings = new RoundSettings(await ownFolder());
		try {
			await settings.apply("pad");
			await configuration().update(key, true, vscode.ConfigurationTarget.Workspace);
			await settings.apply("pad"); // after a pause
			assert.equal(configuration().get(key), true);
			await settings.restore();
			assert.equal(configuration().inspect(key)?.workspaceValue, true);
		} finally {
			await configuration().update(key, undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it("gives back what the folder itself had, also for a language that goes its own way", async () => {
		const python = (): vscode.WorkspaceConfiguration =>
			vscode.workspace.getConfiguration("editor", { languageId: "python" });
		const target = vscode.ConfigurationTarget.Workspace;
		const settings = new RoundSettings(await ownFolder());
		try {
			await vscode.workspace.getConfiguration("editor").update("parameterHints.enabled", true, target);
			await python().update("suggestOnTriggerCharacters", true, target, true);
			await settings.apply("pad");
			assert.equal(python().get("suggestOnTriggerCharacters"), false);
			assert.equal(python().get("parameterHints.enabled"), false);
			await settings.restore();
			assert.equal(python().inspect("suggestOnTriggerCharacters")?.workspaceLanguageValue, true);
			assert.equal(python().inspect("parameterHints.enabled")?.workspaceValue, true);
			assert.equal(existsInPractice(".woodshed", "round-settings.json"), false);
		} finally {
			await vscode.workspace.getConfiguration("editor").update("parameterHints.enabled", undefined, target);
			await python().update("suggestOnTriggerCharacters", undefined, target, true);
		}
	});

	it("gives back what a window of several folders had to leave, also after another round", async () => {
		const key = "workbench.editor.limit.enabled";
		const target = vscode.ConfigurationTarget.Workspace;
		const settings = new RoundSettings(await ownFolder());
		const left = { key, language: null, before: null, wrote: true };
		try {
			await vscode.workspace.getConfiguration().update(key, true, target);
			writeFileSync(inPractice(".woodshed", "round-settings.json"), writtenSettingsText([left]));
			await settings.apply("ide");
			assert.equal(vscode.workspace.getConfiguration().get("editor.inlineSuggest.enabled"), false);
			await settings.restore();
			assert.equal(vscode.workspace.getConfiguration().inspect(key)?.workspaceValue, undefined);
			assert.equal(existsInPractice(".woodshed", "round-settings.json"), false);
		} finally {
			await vscode.workspace.getConfiguration().update(key, undefined, target);
		}
	});

	it("ends a mock of which nothing but the log is left, so that help is not refused for ever", async () => {
		const { progress, rounds } = await openWindow();
		await progress.record({ kind: "roundStarted", round: "values:lost", mock: true });
		assert.equal(progress.mockUnderWay, true);
		assert.equal(await rounds.takeUp(), null);
		assert.equal(progress.mockUnderWay, false);
	});
});
