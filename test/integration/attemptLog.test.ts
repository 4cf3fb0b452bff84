import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";

import * as vscode from "vscode";

import { foldLog } from "../../src/core/practice/practiceState.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import {
	activated,
	inPractice,
	logEvents,
	logged,
	openProblem,
	ownFolder,
	packageText,
	practiceText,
	until,
	write,
} from "./support/practice.ts";

const slug = "startup-delay";
const file = (): string => inPractice(".woodshed", "log.jsonl");

describe("the log of attempts", () => {
	let solution: vscode.TextDocument;

	before(async () => {
		await activated();
		solution = await openProblem(slug);
		await write(solution, await packageText("coding", slug, "solutions", "accepted", "running-maximum.py"));
		await solution.save();
	});

	const run = (): Thenable<unknown> => vscode.commands.executeCommand("woodshed.run", solution.uri);

	it("loses nothing to a line that was torn by a crash", async () => {
		const before = practiceText(".woodshed", "log.jsonl");
		const torn = '{"v":1,"id":"01K0000000000000000000000';
		appendFileSync(file(), torn);
		const events = await logged("judged", slug, run);
		assert.deepEqual(
			events.map(({ verdict }) => verdict),
			["accepted"],
		);
		const after = practiceText(".woodshed", "log.jsonl");
		assert.ok(after.startsWith(`${before}${torn}\n{`), "the torn line is left as it is and the next one begins anew");
		assert.equal(foldLog(after).tornLines, 1);
		assert.equal(foldLog(after).problems.get(slug)?.state === "new", false);
		writeFileSync(file(), after.replace(`${torn}\n`, ""));
	});

	it("takes the lines of a second window while this one runs, and keeps all of both", async () => {
		const lines = 300;
		const id = (at: number): string => `01K1${String(at).padStart(22, "0")}`;
		const event = { v: 1, at: "2026-01-01T00:00:00.000Z", kind: "hintTaken", slug, step: "nudge" };
		const before = logEvents("hintTaken", slug).length;
		const { tornLines } = foldLog(practiceText(".woodshed", "log.jsonl"));
		const script = `
			const { appendFileSync } = require("node:fs");
			for (let at = 0; at < ${lines}; at++) {
				const id = "01K1" + String(at).padStart(22, "0");
				appendFileSync(${JSON.stringify(file())}, JSON.stringify({ ...${JSON.stringify(event)}, id }) + "\\n");
			}`;
		const second = spawn(process.execPath, ["-e", script], { env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } });
		const ended = new Promise((resolve) => second.on("exit", resolve));
		const judged = await logged("judged", slug, async () => {
			await run();
			await run();
			assert.equal(await ended, 0);
		});
		assert.equal(judged.length, 2);
		const ids = new Set(logEvents("hintTaken", slug).map((one) => one.id));
		assert.equal(ids.size - before, lines);
		assert.ok(ids.has(id(0)) && ids.has(id(lines - 1)));
		assert.equal(foldLog(practiceText(".woodshed", "log.jsonl")).tornLines, tornLines);
	});

	it("shows what a second window did without being asked", async () => {
		const folder = await ownFolder();
		const channel = vscode.window.createOutputChannel("Woodshed second", { log: true });
		const progress = new Progress(folder, channel);
		try {
			await until("the log to be read", () => progress.of(slug));
			const line = { v: 1, id: "01K20000000000000000000000", at: "2026-01-01T00:00:00.000Z", kind: "attemptStarted" };
			const other = { ...line, slug: "made-by-another-window", round: "coding", language: "python", attempt: 1 };
			await until("the file to be watched", async () => {
				appendFileSync(file(), `${JSON.stringify(other)}\n`);
				await new Promise((resolve) => setTimeout(resolve, 300));
				return progress.of("made-by-another-window");
			});
			assert.equal(progress.of("made-by-another-window")?.state, "started");
		} finally {
			progress.dispose();
			channel.dispose();
			folder.dispose();
		}
	});
});
