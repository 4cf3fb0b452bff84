import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";

import * as vscode from "vscode";

import type { Pack } from "../../src/core/problem/pack.ts";
import { PackLibrary } from "../../src/node/problem/packLibrary.ts";
import { DebugWatch } from "./support/debugSession.ts";
import { judgedProcesses } from "./support/judgeProcesses.ts";
import { activated, existsInPractice, logEvents, openProblem, until, write } from "./support/practice.ts";
import { hearMessages, withSettings } from "./support/stand.ts";

const slug = "startup-delay";
const typescript = `interface Chunk {
	readonly at: number;
}

export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	const chunks: Chunk[] = arrivalsMs.map((at: number) => ({ at }));
	let played = 0, delay = 0;
	for (const [i, chunk] of chunks.entries()) {
		delay = Math.max(delay, chunk.at - played);
		played += durationsMs[i] as number;
	}
	console.log("late by", delay);
	return delay;
}
`;

const debugCase = (document: vscode.TextDocument, caseId?: string): Thenable<unknown> =>
	vscode.commands.executeCommand("woodshed.debugCase", document.uri, caseId);

/** The solution in this language, in the editor, with this text unsaved. */
async function solution(problem: string, fileName: string, text: string): Promise<vscode.TextDocument> {
	const opened = await openProblem(problem);
	const uri = vscode.Uri.joinPath(opened.uri, "..", fileName);
	if (!existsInPractice("coding", problem, fileName)) {
		await vscode.workspace.fs.writeFile(uri, new Uint8Array());
	}
	const document = await vscode.workspace.openTextDocument(uri);
	await vscode.window.showTextDocument(document);
	await write(document, text);
	return document;
}

function packOf(problem: string): Promise<Pack> {
	const { extensionUri } = vscode.extensions.getExtension("woodshed.woodshed") ?? {};
	assert.ok(extensionUri);
	return new PackLibrary([join(extensionUri.fsPath, "dist", "packs")]).load(problem);
}

/** Clock ticks of CPU that the processes of the session have used. */
function debugTicks(): number {
	return judgedProcesses().reduce((sum, { tag, ticks }) => (tag.includes("=debug-") ? sum + ticks : sum), 0);
}

async function nothingLeft(watch: DebugWatch): Promise<void> {
	await until("every process of the session to end", () =>
		judgedProcesses().every(({ tag }) => !tag.includes("=debug-")),
	);
	await until("the folder of the session to be deleted", () => watch.folders.every((folder) => !existsSync(folder)));
}

describe("debugging a case", function () {
	this.timeout(150_000);
	let watch: DebugWatch;
	// js-debug throws at the rest of a message when it ends a program that runs: an error of its own, and no test's
	const caughtByMocha: NodeJS.UncaughtExceptionListener[] = [];
	const passOn = (error: Error, origin: NodeJS.UncaughtExceptionOrigin): void => {
		if (!(error.stack ?? "").includes("ms-vscode.js-debug")) {
			for (const listener of caughtByMocha) listener(error, origin);
		}
	};

	before(async () => {
		await activated();
		caughtByMocha.push(...process.listeners("uncaughtException"));
		process.removeAllListeners("uncaughtException").on("uncaughtException", passOn);
	});
	after(async () => {
		process.off("uncaughtException", passOn);
		for (const listener of caughtByMocha) process.on("uncaughtException", listener);
		// a problem opens in the language that was run last: other tests find it in Python
		const document = await solution(
			slug,
			"solution.py",
			"def min_startup_delay(arrivals_ms, durations_ms):\n    pass\n",
		);
		await vscode.commands.executeCommand("woodshed.run", document.uri);
	});
	beforeEach(() => {
		watch = new DebugWatch();
	});
	afterEach(async () => {
		await watch.stop();
		watch.dispose();
		vscode.debug.removeBreakpoints(vscode.debug.breakpoints);
	});

	it("stops TypeScript at the function's first line and at a breakpoint, with the sample's values, and ends", async () => {
		const document = await solution(slug, "solution.ts", typescript);
		vscode.debug.addBreakpoints([
			new vscode.SourceBreakpoint(new vscode.Location(document.uri, new vscode.Position(11, 0))),
		]);
		const runs = logEvents("judged", slug).length;
		await debugCase(document);
		const first = await watch.stopped();
		assert.deepEqual([first.path, first.line], [document.uri.fsPath, 6]);
		assert.equal(first.values.get("arrivalsMs"), "(4) [300, 900, 2600, 2500]");
		assert.equal(first.values.get("durationsMs"), "(4) [1000, 1000, 1000, 1000]");
		assert.equal(document.isDirty, false, "the text was saved first");
		await first.resume();
		const second = await watch.stopped();
		assert.deepEqual([second.path, second.line, second.values.get("delay")], [document.uri.fsPath, 12, "600"]);
		await second.resume();
		await watch.ended();
		assert.match(watch.printed.join(""), /late by 600[\s\S]*minStartupDelay returned 600/);
		await nothingLeft(watch);
		assert.equal(logEvents("judged", slug).length, runs, "debugging is no run");
	});

	it("refuses a second session while one stands, and stopping leaves nothing", async () => {
		const document = await solution(
			slug,
			"solution.ts",
			"export function minStartupDelay(a: number[]): number {\n\tfor (;;) {\n\t\ta[0] = 1;\n\t}\n}\n",
		);
		await debugCase(document);
		const first = await watch.stopped();
		assert.equal(first.line, 3);
		const heard = hearMessages();
		try {
			await debugCase(document);
		} finally {
			heard.restore();
		}
		assert.deepEqual(heard.texts, [
			"A case is in the debugger already. Stop it first (Shift+F5), then debug this one.",
		]);
		const usedTicks = debugTicks();
		await first.resume();
		// js-debug may throw when what it listens to dies within a message: none is under way in a loop
		await until("the loop to be at work", () => process.platform !== "linux" || debugTicks() > usedTicks + 50);
		await watch.stop();
		await nothingLeft(watch);
	});

	it("tells a text that does not compile as a run does, and starts nothing", async () => {
		const document = await solution(slug, "solution.ts", "export function minStartupDelay( {\n");
		const runs = logEvents("judged", slug).length;
		const heard = hearMessages();
		try {
			await debugCase(document);
		} finally {
			heard.restore();
		}
		assert.match(
			heard.texts.join("\n"),
			/^Nothing to debug yet, your text does not compile\. Line \d: SyntaxError: .*\.$/,
		);
		assert.equal(logEvents("judged", slug)[runs]?.verdict, "compile-error");
		assert.deepEqual(watch.folders, [], "no session was started");
		await debugCase(await solution(slug, "solution.ts", typescript));
		assert.equal((await watch.stopped()).line, 6, "the way is free again");
	});

	it("keeps a hidden case hidden until it has failed, and says which languages have a debugger", async () => {
		const document = await solution(slug, "solution.ts", typescript);
		const pack = await packOf(slug);
		const hidden = pack.cases.find(({ group, show }) => group === "scale" && show === "on_fail");
		assert.ok(hidden);
		const heard = hearMessages();
		try {
			await debugCase(document, hidden.id);
			await debugCase(await openProblem("sql-chart-artists"));
		} finally {
			heard.restore();
		}
		assert.deepEqual(heard.texts, [
			`“${hidden.name}” stays hidden until it has failed. Run first: a failed case can be debugged.`,
			"Debugging a case is for Python, TypeScript and JavaScript. For SQL: print what you want to see, then Run.",
		]);
	});

	describe("in Python", () => {
		const python = process.env["WOODSHED_DEBUGPY_PYTHON"];
		const itWithDebugpy = python === undefined ? it.skip : it;
		const text =
			"def min_startup_delay(arrivals_ms, durations_ms):\n    delay = 0\n    for arrival in arrivals_ms:\n        delay = max(delay, arrival)\n    print(delay)\n    return arrivals_ms[99]\n";

		itWithDebugpy(
			"stops at the first line, at a breakpoint and where an error is raised, through debugpy alone",
			async () => {
				const document = await solution(slug, "solution.py", text);
				vscode.debug.addBreakpoints([
					new vscode.SourceBreakpoint(new vscode.Location(document.uri, new vscode.Position(4, 0))),
				]);
				await withSettings({ "woodshed.python.path": python }, vscode.ConfigurationTarget.Global, async () => {
					await debugCase(document);
					const first = await watch.stopped();
					assert.deepEqual([first.path, first.line], [document.uri.fsPath, 2]);
					assert.equal(first.values.get("arrivals_ms"), "[300, 900, 2600, 2500]");
					await first.resume();
					const second = await watch.stopped();
					assert.deepEqual([second.line, second.values.get("delay")], [5, "2600"]);
					await second.resume();
					const raised = await watch.stopped();
					assert.deepEqual([raised.reason, raised.line], ["exception", 6]);
					await raised.resume();
					await watch.ended();
					assert.match(watch.printed.join(""), /2600[\s\S]*IndexError: list index out of range/);
					assert.doesNotMatch(watch.printed.join(""), /debugPython|runpy/, "one's own frames only");
					await nothingLeft(watch);
				});
			},
		);

		it("says how to come by a debugger where there is none, and that the embedded Python has none", async () => {
			const document = await solution(slug, "solution.py", text);
			const heard = hearMessages();
			try {
				await debugCase(document);
				await withSettings({ "woodshed.python.path": "embedded" }, vscode.ConfigurationTarget.Global, async () => {
					await debugCase(document);
				});
			} finally {
				heard.restore();
			}
			const [none = "", embedded = ""] = heard.texts;
			assert.match(
				none,
				/Install the Python Debugger extension, or run `".*python[\d.]*" -m pip install debugpy` in a terminal/,
			);
			assert.match(embedded, /^The embedded Python cannot be debugged\. Install Python 3\.9 or newer/);
			await nothingLeft(watch);
		});
	});
});
