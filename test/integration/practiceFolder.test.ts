import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as vscode from "vscode";

import { switchAiCompletionOff } from "../../src/extension/practice/aiCompletion.ts";
import { isWish, PracticeFolder, wishes } from "../../src/extension/practice/practiceFolder.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import { activated, existsInPractice, inPractice, ownFolder, practiceText, until } from "./support/practice.ts";
import { FakeMemory, hearMessages, replace } from "./support/stand.ts";

const completion = "editor.inlineSuggest.enabled";

describe("AI completion in the practice folder", () => {
	before(activated);

	const written = (): unknown =>
		(JSON.parse(practiceText(".vscode", "settings.json")) as Record<string, unknown>)[completion];

	it("is off from the first opening, for this folder only", () => {
		assert.equal(written(), false);
		assert.equal(vscode.workspace.getConfiguration().get(completion), false);
		assert.equal(vscode.workspace.getConfiguration().inspect(completion)?.globalValue, undefined);
	});

	it("comes back with one click and is not turned off a second time", async () => {
		const configuration = vscode.workspace.getConfiguration();
		await configuration.update(completion, undefined, vscode.ConfigurationTarget.Workspace);
		const memory = new FakeMemory();
		const heard = hearMessages((_text, [first]) => first);
		try {
			await switchAiCompletionOff(memory);
			await until("the click to turn it on again", () => written() === true);
			assert.deepEqual(heard.texts, ["AI completion is off in your practice folder, as in an interview."]);
			await switchAiCompletionOff(memory);
			await switchAiCompletionOff(new FakeMemory()); // Another window, or a machine that shares the folder.
			await configuration.update(completion, undefined, vscode.ConfigurationTarget.Workspace);
			await switchAiCompletionOff(memory); // Taken out of the settings by hand: that is a choice too.
			assert.equal(written(), undefined);
			assert.equal(heard.texts.length, 1);
		} finally {
			heard.restore();
			await configuration.update(completion, false, vscode.ConfigurationTarget.Workspace);
		}
	});

	it("is turned on and off by its command", async () => {
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.toggleAiCompletion");
			assert.equal(written(), true);
			await vscode.commands.executeCommand("woodshed.toggleAiCompletion");
			assert.equal(written(), false);
		} finally {
			heard.restore();
		}
		assert.deepEqual(heard.texts, [
			"AI completion is on in this practice folder.",
			"AI completion is off in this practice folder.",
		]);
	});
});

describe("what an earlier window left to open", () => {
	let folder: PracticeFolder;

	before(async () => {
		await activated();
		folder = await ownFolder();
	});
	after(() => folder.dispose());

	const leave = (text: string): void => writeFileSync(inPractice(".woodshed", "pending.json"), text);

	it("is taken exactly once, also by two windows at the same time", async () => {
		const other = await ownFolder();
		leave('{"open":"startup-delay"}');
		const taken = await Promise.all([folder.takePending(), other.takePending(), folder.takePending()]);
		assert.deepEqual(
			taken.filter((one) => one !== null),
			["startup-delay"],
		);
		assert.equal(existsInPractice(".woodshed", "pending.json"), false);
		assert.equal(await folder.takePending(), null);
		other.dispose();
	});

	it("is a command only where it is one of the few that need the folder: a file cannot run any other", () => {
		assert.deepEqual(["woodshed.setInterviewDate", "woodshed.startRound", "woodshed.stories"].filter(isWish), [
			...wishes,
		]);
		for (const open of ["woodshed.clearKey", "workbench.action.quit", "startup-delay", "toString", ""]) {
			assert.equal(isWish(open), false, open);
		}
	});

	it("is passed over when it is not what was written there", async () => {
		for (const text of ['{"open":7}', "{torn", "null", "[]"]) {
			leave(text);
			assert.equal(await folder.takePending(), null, text);
		}
		rmSync(inPractice(".woodshed", "pending.json"), { force: true });
	});
});

describe("a workspace that is no practice folder", () => {
	let base: string;
	let workspace: string;
	let folder: PracticeFolder;
	let remembered: string;
	let opened: unknown[];
	let stands: (() => void)[];

	before(activated);
	after(() =>
		vscode.workspace
			.getConfiguration("woodshed")
			.update("practiceFolder", undefined, vscode.ConfigurationTarget.Global),
	);
	beforeEach(async () => {
		base = mkdtempSync(join(tmpdir(), "woodshed-elsewhere-"));
		workspace = join(base, "a-project");
		mkdirSync(workspace);
		writeFileSync(join(workspace, "main.py"), "print(1)\n");
		const folders = [{ uri: vscode.Uri.file(workspace), name: "a-project", index: 0 }];
		// Whatever goes wrong here, this window does not leave and no practice folder of a person is written to.
		remembered = join(base, "practice");
		await vscode.workspace
			.getConfiguration("woodshed")
			.update("practiceFolder", remembered, vscode.ConfigurationTarget.Global);
		opened = [];
		const execute = vscode.commands.executeCommand;
		const stayHere = async (command: string, ...rest: unknown[]): Promise<unknown> =>
			command === "vscode.openFolder" ? void opened.push(rest[0]) : execute(command, ...rest);
		stands = [
			replace(vscode.workspace, "workspaceFolders", folders),
			replace(vscode.commands, "executeCommand", stayHere as never),
		];
		folder = new PracticeFolder();
		await folder.find();
	});
	afterEach(() => {
		for (const stand of stands) {
			stand();
		}
		folder.dispose();
		rmSync(base, { recursive: true, force: true });
	});

	it("is not taken for one, and nothing of it can be parsed, logged or written", async () => {
		assert.equal(folder.uri, null);
		assert.equal(folder.parse(vscode.Uri.file(join(workspace, "coding", "startup-delay", "solution.py"))), null);
		assert.throws(
			() => folder.uriOf({ kind: "solution", slug: "startup-delay", language: "python" }),
			/no practice folder/,
		);
		assert.equal(await folder.takePending(), null);
		const log = vscode.window.createOutputChannel("Woodshed elsewhere", { log: true });
		const progress = new Progress(folder, log);
		const heard = hearMessages();
		try {
			await progress.record({ kind: "editorialOpened", slug: "startup-delay" });
		} finally {
			heard.restore();
			progress.dispose();
			log.dispose();
		}
		assert.equal(heard.texts.length, 1, "the user is told that nothing is recorded");
		assert.deepEqual(readdirSync(workspace), ["main.py"]);
	});

	it("stays untouched when the user says neither this folder nor the other", async () => {
		const heard = hearMessages();
		try {
			assert.equal(await folder.ensure("startup-delay"), false);
		} finally {
			heard.restore();
		}
		assert.match(heard.texts[0] ?? "", /stays untouched unless you say so/);
		assert.deepEqual(opened, []);
		assert.equal(existsSync(remembered), false);
		assert.deepEqual(readdirSync(workspace), ["main.py"]);
		assert.equal(folder.uri, null);
	});

	it("becomes one when the user says so", async () => {
		const heard = hearMessages((_text, items) => items.find((item) => item === "Use This Folder"));
		try {
			assert.equal(await folder.ensure("startup-delay"), true);
		} finally {
			heard.restore();
		}
		assert.equal(folder.uri?.fsPath, workspace);
		assert.deepEqual(readdirSync(workspace).sort(), [".woodshed", "main.py"]);
	});

	it("lets a date be set all the same: its practice folder is opened, and the question comes there", async () => {
		const heard = hearMessages((_text, items) => items.find((item) => item.startsWith("Open ")));
		try {
			assert.equal(await folder.ensure("woodshed.setInterviewDate"), false);
		} finally {
			heard.restore();
		}
		assert.equal((opened[0] as vscode.Uri | undefined)?.fsPath, remembered);
		const left = JSON.parse(readFileSync(join(remembered, ".woodshed", "pending.json"), "utf8")) as { open: string };
		assert.ok(isWish(left.open));
	});

	it("stays untouched while the remembered practice folder is made and opened with what was asked for", async () => {
		const heard = hearMessages((_text, items) => items.find((item) => item.startsWith("Open ")));
		try {
			assert.equal(await folder.ensure("startup-delay"), false);
		} finally {
			heard.restore();
		}
		assert.deepEqual(readdirSync(workspace), ["main.py"]);
		assert.equal((opened[0] as vscode.Uri | undefined)?.fsPath, remembered);
		assert.deepEqual(JSON.parse(readFileSync(join(remembered, ".woodshed", "pending.json"), "utf8")), {
			open: "startup-delay",
		});
		assert.ok(existsSync(join(remembered, ".woodshed", "log.jsonl")), "it is known as a practice folder from now on");
	});
});
