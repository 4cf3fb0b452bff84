import assert from "node:assert/strict";

import * as vscode from "vscode";

import { roundTable } from "../../src/core/practice/rounds/roundKinds.ts";
import { pausedAt, roundGoneAt } from "../../src/core/practice/rounds/round.ts";
import { readRound } from "../../src/core/practice/rounds/readRound.ts";
import { mockRefusal } from "../../src/core/practice/rounds/mockRefusal.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import { ClockedRounds } from "../../src/extension/practice/rounds/clockedRounds.ts";
import { RoundSettings } from "../../src/extension/practice/rounds/roundSettings.ts";
import { activated, activeDocument, existsInPractice, ownFolder, practiceText, until } from "./support/practice.ts";
import { FakeMemory, hearMessages, pickNext } from "./support/stand.ts";

const padKeys = [
	"editor.inlineSuggest.enabled",
	"editor.quickSuggestions",
	"editor.suggestOnTriggerCharacters",
	"editor.wordBasedSuggestions",
	"editor.parameterHints.enabled",
	"editor.hover.enabled",
];
const parts = [
	{ slug: "startup-delay", hour: "screen", minutes: 15 },
	{ slug: "deploy", hour: "screen", minutes: 5 },
] as const;

function folderSettings(): readonly unknown[] {
	const configuration = vscode.workspace.getConfiguration();
	return padKeys.map((key) => JSON.stringify(configuration.inspect(key)?.workspaceValue) ?? "absent");
}

function keptRound() {
	const read = readRound(practiceText(".woodshed", "round.json"));
	assert.ok(read.ok);
	return read.value;
}

describe("a round with a clock in the editor", () => {
	const owned: vscode.Disposable[] = [];

	before(activated);
	after(() => {
		for (const one of owned.splice(0).reverse()) one.dispose();
	});

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
		assert.ok(lines.some((line) => line.includes('"roundEnded","round":"screen:')));
	});

	it("is held after a crash, and the settings are given back", async () => {
		const before = folderSettings();
		const folder = await ownFolder();
		const log = vscode.window.createOutputChannel("Woodshed round test", { log: true });
		const memory = new FakeMemory();
		let nowMs = Date.now();
		const progress = new Progress(folder, log);
		owned.push(log, folder, progress);
		const window = (): ClockedRounds => {
			const settings = new RoundSettings(memory);
			const rounds = new ClockedRounds({ folder, progress, log, nowMs: () => nowMs, settings });
			owned.push(rounds);
			return rounds;
		};
		const first = window();
		await first.start({ id: "01JBQ2Z6M0000000000000000A", kind: "screen", mock: true, preset: "pad", parts });
		await until("the mock", () => progress.mockUnderWay);
		nowMs += 60_000;
		await first.goTo(1);
		await first.pause();
		assert.notEqual(keptRound().parts[1]?.clock.runningSince, null, "a mock is not paused");
		assert.notDeepEqual(folderSettings(), before);

		// the window is gone without a word, and an hour later there is another
		first.dispose();
		nowMs += 3_600_000;
		const second = window();
		assert.ok(await second.takeUp());
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
		assert.equal(ended === null ? -1 : roundGoneAt(ended, nowMs), 90_000);
		assert.deepEqual(folderSettings(), before);
		assert.equal(progress.mockUnderWay, false);
	});

	it("leaves what the candidate changed in the meantime", async () => {
		const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration();
		const key = "editor.suggestOnTriggerCharacters";
		const settings = new RoundSettings(new FakeMemory());
		try {
			await settings.apply("pad");
			await configuration().update(key, true, vscode.ConfigurationTarget.Workspace);
			await settings.restore();
			assert.equal(configuration().inspect(key)?.workspaceValue, true);
		} finally {
			await configuration().update(key, undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it("ends a mock of which nothing but the log is left, so that help is not refused for ever", async () => {
		const folder = await ownFolder();
		const log = vscode.window.createOutputChannel("Woodshed round test", { log: true });
		const progress = new Progress(folder, log);
		const settings = new RoundSettings(new FakeMemory());
		const rounds = new ClockedRounds({ folder, progress, log, nowMs: () => Date.now(), settings });
		owned.push(log, folder, progress, rounds);
		await progress.record({ kind: "roundStarted", round: "values:lost", mock: true });
		assert.equal(progress.mockUnderWay, true);
		assert.equal(await rounds.takeUp(), null);
		assert.equal(progress.mockUnderWay, false);
	});
});
