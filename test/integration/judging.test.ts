import assert from "node:assert/strict";

import * as vscode from "vscode";

import { RunOnSave } from "../../src/extension/judge/runOnSave.ts";
import type { SolutionPlace } from "../../src/extension/judge/judging.ts";
import { busyProcesses, isAlive } from "./support/judgeProcesses.ts";
import {
	activated,
	activeDocument,
	logEvents,
	logged,
	openProblem,
	ownFolder,
	packageText,
	practiceText,
	until,
	write,
} from "./support/practice.ts";
import { hearMessages, pickNext, withSettings } from "./support/stand.ts";

const slug = "startup-delay";
const rightFile = ["coding", slug, "solutions", "accepted", "running-maximum.py"];
const wrongFile = ["coding", slug, "solutions", "wrong", "first-chunk-only.py"];
const endless = "def min_startup_delay(arrivals_ms, durations_ms):\n    while True:\n        pass\n";

const run = (document: vscode.TextDocument): Thenable<unknown> =>
	vscode.commands.executeCommand("woodshed.run", document.uri);
const submit = (document: vscode.TextDocument): Thenable<unknown> =>
	vscode.commands.executeCommand("woodshed.submit", document.uri);

describe("judging a solution", () => {
	before(activated);

	it("logs a wrong solution's run with the failing cases, and saves the text that it judged", async () => {
		const document = await openProblem(slug);
		const wrong = await packageText(...wrongFile);
		await write(document, wrong);
		const [event, ...more] = await logged("judged", slug, () => run(document));
		assert.ok(event);
		assert.deepEqual([event.mode, event.verdict, event.language], ["run", "wrong-answer", "python"]);
		assert.ok(event.failed.length > 0 && event.passed < event.total, JSON.stringify(event));
		assert.equal(event.total - event.passed, event.failed.length);
		assert.deepEqual(more, [], "the save before the run is no save by hand, which would run it a second time");
		assert.equal(practiceText("coding", slug, "solution.py"), wrong);
	});

	it("accepts a right solution on run, and on submit with more cases", async () => {
		const document = await openProblem(slug);
		await write(document, await packageText(...rightFile));
		const [ran] = await logged("judged", slug, () => run(document));
		const [submitted] = await logged("judged", slug, () => submit(document));
		assert.deepEqual([ran?.mode, ran?.verdict, ran?.failed], ["run", "accepted", []]);
		assert.deepEqual([submitted?.mode, submitted?.verdict, submitted?.failed], ["submit", "accepted", []]);
		assert.ok((submitted?.total ?? 0) > (ran?.total ?? 0), "submit judges hidden cases too");
	});

	it("leaves no trace of a run that a newer one superseded, and no process", async () => {
		const document = await openProblem(slug);
		await write(document, endless);
		const events = await logged("judged", slug, async () => {
			const first = run(document);
			const busy =
				process.platform === "linux" ? await until("the endless solution to be at work", someBusyProcess) : [];
			await write(document, await packageText(...rightFile));
			await Promise.all([first, run(document)]);
			await until("the superseded process to end", () => !busy.some(isAlive));
		});
		assert.deepEqual(
			events.map(({ verdict }) => verdict),
			["accepted"],
		);
	});

	it("ends an endless loop at the time limit and leaves no process", async () => {
		const document = await openProblem(slug);
		await write(document, endless);
		const seen = new Map<number, ReturnType<typeof busyProcesses>[number]>();
		const watch = setInterval(() => {
			for (const one of busyProcesses()) {
				seen.set(one.pid, one);
			}
		}, 300);
		let events: Awaited<ReturnType<typeof logged<"judged">>>;
		try {
			events = await logged("judged", slug, () => run(document));
		} finally {
			clearInterval(watch);
		}
		assert.deepEqual(
			events.map(({ verdict }) => verdict),
			["time-limit-exceeded"],
		);
		if (process.platform === "linux") {
			assert.ok(seen.size > 0, "the endless solution was seen at work");
			await until("the endless processes to end", () => ![...seen.values()].some(isAlive));
		}
	});

	it("says where a text that does not compile is wrong, with no case judged", async () => {
		const document = await openProblem(slug);
		await write(document, "def min_startup_delay(arrivals_ms, durations_ms)\n    return 0\n");
		const [event] = await logged("judged", slug, () => run(document));
		assert.deepEqual([event?.verdict, event?.passed, event?.total], ["compile-error", 0, 0]);
	});

	it("judges TypeScript after a change of language, and keeps the Python text", async () => {
		await openProblem("fewer-repeats");
		const python = practiceText("coding", "fewer-repeats", "solution.py");
		const restore = pickNext(/^typescript$/i);
		try {
			await vscode.commands.executeCommand("woodshed.changeLanguage");
		} finally {
			restore();
		}
		const document = await activeDocument("/coding/fewer-repeats/solution.ts");
		await write(document, await packageText("coding", "fewer-repeats", "solutions", "accepted", "score-each-order.ts"));
		const [right] = await logged("judged", "fewer-repeats", () => run(document));
		assert.deepEqual([right?.language, right?.verdict], ["typescript", "accepted"]);
		await write(document, "export function pickFreshest(): number {\n\treturn 0;\n}\n");
		const [wrong] = await logged("judged", "fewer-repeats", () => run(document));
		assert.deepEqual([wrong?.language, wrong?.verdict], ["typescript", "wrong-answer"]);
		assert.equal(practiceText("coding", "fewer-repeats", "solution.py"), python);
	});

	it("judges SQL", async () => {
		const document = await openProblem("sql-chart-artists");
		assert.ok(document.uri.path.endsWith("/solution.sql"), document.uri.path);
		await write(document, await packageText("coding", "sql-chart-artists", "solutions", "accepted", "dense-rank.sql"));
		const [right] = await logged("judged", "sql-chart-artists", () => run(document));
		assert.deepEqual([right?.language, right?.verdict], ["sql", "accepted"]);
		await write(document, 'SELECT name, 1 AS appearances, 1 AS "rank" FROM artist ORDER BY id');
		const [wrong] = await logged("judged", "sql-chart-artists", () => run(document));
		assert.equal(wrong?.verdict, "wrong-answer");
	});

	it("refuses to run what is no solution, in words", async () => {
		const heard = hearMessages();
		const notes = vscode.Uri.joinPath((await ownFolder()).inside("coding"), slug, "notes.md");
		try {
			await vscode.commands.executeCommand("woodshed.run", notes);
		} finally {
			heard.restore();
		}
		assert.deepEqual(heard.texts, ["Open a solution first: “Woodshed: Open Problem…”."]);
	});
});

describe("run on save", () => {
	let watched: RunOnSave;
	let asked: SolutionPlace[];

	before(async () => {
		await activated();
		// The same rule a second time, in the same host, with nothing behind it that takes time.
		watched = new RunOnSave(await ownFolder(), (place) => void asked.push(place));
	});
	beforeEach(() => {
		asked = [];
	});
	after(() => watched.dispose());

	it("runs a save by hand", async () => {
		const document = await openProblem(slug);
		await write(document, `# by hand\n${await packageText(...wrongFile)}`);
		const [event] = await saveAndRun(document);
		assert.deepEqual([event?.mode, event?.verdict], ["run", "wrong-answer"]);
		assert.deepEqual(asked, [{ kind: "solution", slug, language: "python" }]);
	});

	it("does not run an auto save", async () => {
		const document = await openProblem(slug);
		const other = await openProblem("sql-chart-artists");
		await withSettings(
			{ "files.autoSave": "afterDelay", "files.autoSaveDelay": 50 },
			vscode.ConfigurationTarget.Workspace,
			async () => {
				await write(document, `# saved by itself\n${await packageText(...wrongFile)}`);
				const text = document.getText();
				await until("the auto save", () => !document.isDirty && practiceText("coding", slug, "solution.py") === text);
			},
		);
		// A run that the save had started would be over when a later one of another problem is.
		const events = await logged("judged", slug, () => run(other));
		assert.deepEqual(events, []);
		assert.deepEqual(asked, []);
	});

	it("does not run a save by hand when the setting is off", async () => {
		const document = await openProblem(slug);
		await withSettings({ "woodshed.runOnSave": false }, vscode.ConfigurationTarget.Workspace, async () => {
			await write(document, `# off\n${await packageText(...wrongFile)}`);
			assert.ok(await document.save());
		});
		assert.deepEqual(asked, []);
		await write(document, `# on again\n${await packageText(...wrongFile)}`);
		await saveAndRun(document);
		assert.equal(asked.length, 1);
	});
});

function someBusyProcess(): ReturnType<typeof busyProcesses> | undefined {
	const busy = busyProcesses();
	return busy.length > 0 ? busy : undefined;
}

/** Saves as a person does; what the run behind it logged. */
function saveAndRun(document: vscode.TextDocument): ReturnType<typeof logged<"judged">> {
	const before = logEvents("judged", slug).length;
	return logged("judged", slug, async () => {
		assert.ok(await document.save());
		await until("the run after the save", () => logEvents("judged", slug).length > before);
	});
}
