import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import * as vscode from "vscode";

import { activated, inPractice, logged, openProblem, packageText, remarks, until, write } from "./support/practice.ts";
import { hearMessages, replace } from "./support/stand.ts";

const slug = "startup-delay";

describe("a review without a model", () => {
	let solution: vscode.TextDocument;

	before(async () => {
		await activated();
		assert.equal(vscode.workspace.getConfiguration("woodshed").get("reviewer.provider"), "offline");
		solution = await openProblem(slug);
	});
	after(async () => {
		await write(solution, await packageText("coding", slug, "solutions", "accepted", "running-maximum.py"));
		await solution.save();
	});

	const review = async (): Promise<{ event: Awaited<ReturnType<typeof logged<"reviewed">>>[number]; said: string }> => {
		const heard = hearMessages();
		try {
			const [event, ...more] = await logged("reviewed", slug, () =>
				vscode.commands.executeCommand("woodshed.review", solution.uri),
			);
			assert.ok(event);
			assert.deepEqual(more, []);
			return { event, said: heard.texts.join("\n") };
		} finally {
			heard.restore();
		}
	};

	it("marks what speaks against a solution at its lines, and gives no score", async () => {
		await write(
			solution,
			`def min_startup_delay(arrivals_ms, durations_ms, seen=[]):
    arrivals_ms.sort()
    delay_ms = 0
    for i in range(len(arrivals_ms)):
        delay_ms = max(delay_ms, arrivals_ms[i] - sum(durations_ms[:i]))
    return delay_ms
`,
		);
		const { event, said } = await review();
		assert.deepEqual([event.score, event.failure, event.promptVersion], [null, null, null]);
		assert.match(event.mode, /^Offline checks/);
		assert.match(said, /^Offline checks .* remarks, in the Problems panel/);
		const lines = new Map(remarks(solution.uri).map(({ code, line }) => [code, line]));
		assert.equal(lines.get("code/mutable-default"), 0);
		assert.equal(lines.get("code/mutated-input"), 1);
	});

	it("takes its marks back when the text changes", async () => {
		await write(solution, "def min_startup_delay(arrivals_ms, durations_ms, seen={}):\n    return 0\n");
		await review();
		assert.ok(remarks(solution.uri).some(({ code }) => code === "code/mutable-default"));
		await write(solution, "def min_startup_delay(arrivals_ms, durations_ms):\n    return 0\n");
		await until("the marks to go", () => remarks(solution.uri).length === 0);
	});

	it("settles a bet as far as checks speak against an item", async () => {
		await write(solution, "def min_startup_delay(arrivals_ms, durations_ms, seen={}):\n    return 0\n");
		let offered: readonly vscode.QuickPickItem[] = [];
		const restore = replace(vscode.window, "showQuickPick", (async (items: readonly vscode.QuickPickItem[]) => {
			offered = items;
			return items;
		}) as never);
		const heard = hearMessages();
		try {
			const [event] = await logged("predicted", slug, () =>
				vscode.commands.executeCommand("woodshed.betAndReview", solution.uri),
			);
			assert.equal(event?.items.length, offered.length);
			assert.ok(event?.items.every(({ verdict }) => verdict === "met"));
			const said = heard.texts.join("\n");
			assert.match(said, new RegExp(`You expected ${offered.length} of ${offered.length} to be met; 0 of [1-9]`));
			assert.match(said, /were not judged\.$/);
		} finally {
			heard.restore();
			restore();
		}
	});

	it("reviews nothing where a bet is thought better of", async () => {
		let asked = 0;
		const restore = replace(vscode.window, "showQuickPick", (async () => void asked++) as never);
		try {
			const events = await logged("reviewed", slug, () =>
				vscode.commands.executeCommand("woodshed.betAndReview", solution.uri),
			);
			assert.deepEqual(events, []);
			assert.equal(asked, 1);
		} finally {
			restore();
		}
	});

	it("knows what the last run of exactly this text found", async () => {
		await write(solution, await packageText("coding", slug, "solutions", "wrong", "first-chunk-only.py"));
		await vscode.commands.executeCommand("woodshed.run", solution.uri);
		const { event } = await review();
		const judged = remarks(solution.uri).filter(({ code }) => code.startsWith("judge/"));
		assert.ok(judged.length > 0, JSON.stringify(remarks(solution.uri)));
		assert.ok(event.items.length > 0);
		await write(solution, `${solution.getText()}# another text\n`);
		await review();
		assert.deepEqual(
			remarks(solution.uri).filter(({ code }) => code.startsWith("judge/")),
			[],
			"a run of another text proves nothing about this one",
		);
	});
});

describe("a design of one's own, without a package", () => {
	it("is checked while it is drawn, and Review says that there is no rubric", async () => {
		await activated();
		const file = inPractice("design", "my-own-idea", "design.md");
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(
			file,
			"# My idea\n\n```mermaid\nflowchart LR\n  app[App] -->|9k QPS| api[API]\n  api@{ rps_max: 100, n: 2 }\n```\n",
		);
		const document = await vscode.workspace.openTextDocument(file);
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
		await until("the live checks", () => remarks(document.uri).some(({ code }) => code === "capacity/overload"));
		const heard = hearMessages();
		try {
			const events = await logged("reviewed", "my-own-idea", () =>
				vscode.commands.executeCommand("woodshed.review", document.uri),
			);
			assert.deepEqual(events, []);
		} finally {
			heard.restore();
		}
		assert.deepEqual(heard.texts, [
			"No rubric goes with “my-own-idea”: nothing is scored and no model is asked. What the checks find absent now stands among the findings.",
		]);
	});
});
