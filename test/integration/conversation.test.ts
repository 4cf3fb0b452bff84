import assert from "node:assert/strict";

import * as vscode from "vscode";

import {
	activated,
	activeDocument,
	logEvents,
	logged,
	openProblem,
	practiceText,
	remarks,
	until,
	write,
} from "./support/practice.ts";
import { hearMessages, pickNext, replace } from "./support/stand.ts";

/** Reviews an answer; the one event that the log got, and what was said. */
async function reviewed(document: vscode.TextDocument, slug: string) {
	const heard = hearMessages();
	try {
		const [event, ...more] = await logged("reviewed", slug, () =>
			vscode.commands.executeCommand("woodshed.review", document.uri),
		);
		assert.ok(event);
		assert.deepEqual(more, []);
		return { event, said: heard.texts.join("\n") };
	} finally {
		heard.restore();
	}
}

describe("a card of the knowledge round", () => {
	let answer: vscode.TextDocument;

	before(activated);

	it("is found by the plain question, and opens as an answer with the question and headings", async () => {
		const restore = replace(vscode.window, "showQuickPick", (async (items: readonly vscode.QuickPickItem[]) =>
			(await items).find(({ detail }) => detail?.startsWith("How do you deploy"))) as never);
		try {
			await vscode.commands.executeCommand("woodshed.openProblem");
		} finally {
			restore();
		}
		answer = await activeDocument("/knowledge/deploy/");
		assert.equal(answer.getText(), practiceText("knowledge", "deploy", "answer.md"));
		assert.match(answer.getText(), /^# From the notebook to all users\n\n> Your podcast ranker beats the baseline/);
		assert.match(answer.getText(), /\nOften asked as: How do you deploy a machine-learning model to production\?\n/);
		assert.match(answer.getText(), /\n## What goes wrong\n/);
		const [event] = logEvents("attemptStarted", "deploy");
		assert.deepEqual([event?.round, event?.language, event?.attempt], ["knowledge", null, 1]);
	});

	it("begins with the cursor below the first heading", () => {
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		const line = editor.selection.active.line;
		assert.equal(answer.lineAt(line).text, "");
		assert.equal(answer.lineAt(line - 2).text, "## In one sentence");
	});

	it("is not praised for its own starter", async () => {
		const { event, said } = await reviewed(answer, "deploy");
		assert.deepEqual([event.score, event.coverage], [null, 0]);
		assert.match(said, /^Offline checks .* There is no answer yet\.$/);
		assert.deepEqual(
			remarks(answer.uri).map(({ code }) => code),
			["answer/empty"],
		);
	});

	it("says which sentence carries a key point, what is missing and what counts against it, without a score", async () => {
		await write(
			answer,
			`# From the notebook to all users

First it runs in shadow for three days, then 1 % of traffic, then an A/B test with skips as guardrails.

A rollback is very important.

Or we simply release it to all users at once.
`,
		);
		const { event, said } = await reviewed(answer, "deploy");
		assert.deepEqual([event.score, event.failure, event.promptVersion], [null, null, null]);
		assert.ok(event.coverage > 0 && event.coverage < 0.3, String(event.coverage));
		assert.match(said, /1 of 10 key points are carried by sentences of yours\. About 0\.\d of 5 minutes, spoken\./);
		const at = (code: string) => remarks(answer.uri).find((remark) => remark.code === code)?.line;
		assert.equal(at("answer/carried/staged-rollout"), 2);
		assert.equal(at("answer/pitfall/everyone-at-once"), 6);
		assert.equal(at("answer/missing/promotion-gate"), 0);
	});

	it("takes its marks back when the text changes", async () => {
		await write(answer, "# From the notebook to all users\n\nI begin again.\n");
		await until("the marks to go", () => remarks(answer.uri).length === 0);
	});

	it("has Review and the spoken time above it", async () => {
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
			"vscode.executeCodeLensProvider",
			answer.uri,
			10,
		);
		const titles = lenses.map(({ command }) => command?.title ?? "");
		assert.ok(titles.includes("$(comment-discussion) Review"), titles.join());
		assert.ok(titles.includes("$(clock) about 0 of 5 minutes, spoken"), titles.join());
		assert.ok(titles.includes("$(unmute) Say it aloud"), titles.join());
		assert.ok(titles.includes("$(keyboard) Type it in 18 minutes"), titles.join());
		const aloud = lenses.find(({ command }) => command?.command === "woodshed.sayAloud")?.command;
		assert.match(aloud?.tooltip ?? "", /Spoken: 5 minutes.*140 words.*Typed: 18 minutes.*40 words/);
	});

	it("is dictated with the editor's own dictation, which first says what it needs", async () => {
		const executed: unknown[][] = [];
		const execute = vscode.commands.executeCommand;
		const restores = [
			replace(vscode.commands, "executeCommand", (async (command: string, ...rest: unknown[]) =>
				command === "woodshed.dictate" ? execute(command, ...rest) : void executed.push([command, ...rest])) as never),
			replace(vscode.extensions, "getExtension", (() => undefined) as never),
		];
		const heard = hearMessages((_text, items) => items.find((item) => item === "Show Extension"));
		try {
			await vscode.commands.executeCommand("woodshed.dictate", answer.uri);
		} finally {
			heard.restore();
			for (const restore of restores) restore();
		}
		assert.match(heard.texts.join("\n"), /VS Code Speech/);
		assert.deepEqual(executed, [["workbench.extensions.search", "@id:ms-vscode.vscode-speech"]]);
	});

	it("is said against a clock that a click holds and ends, and marked by oneself", async () => {
		await vscode.commands.executeCommand("woodshed.sayAloud", answer.uri);
		const restoreHold = pickNext(/Hold the clock/);
		await vscode.commands.executeCommand("woodshed.talkClock");
		restoreHold();
		const heard = hearMessages();
		let offered: readonly string[] = [];
		const restore = replace(vscode.window, "showQuickPick", (async (
			items: readonly vscode.QuickPickItem[],
			{ canPickMany }: vscode.QuickPickOptions,
		) => {
			offered = items.map(({ label }) => label);
			return canPickMany ? items.slice(0, 2) : items.find(({ label }) => label.includes("mark myself"));
		}) as never);
		try {
			const [event, ...more] = await logged("predicted", "deploy", () =>
				vscode.commands.executeCommand("woodshed.talkClock"),
			);
			assert.deepEqual(more, []);
			assert.deepEqual(
				event?.items.map(({ verdict }) => verdict),
				offered.map((_, index) => (index < 2 ? "met" : "not_met")),
			);
			assert.equal(event?.given, "spoken");
			assert.match(heard.texts.join(), /You marked 2 of 10 as met; the scorecard shows it as your own mark/);
			offered = [];
			await vscode.commands.executeCommand("woodshed.talkClock");
			assert.deepEqual(offered, [], "the clock has ended");
		} finally {
			restore();
			heard.restore();
		}
	});

	it("can be started over; the old answer is kept", async () => {
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.startOver", answer.uri);
		} finally {
			heard.restore();
		}
		assert.match(practiceText("knowledge", "deploy", "attempts", "1.md"), /I begin again/);
		assert.match(answer.getText(), /\n## In one sentence\n/);
	});
});

describe("a values prompt", () => {
	it("opens with the parts of a story, and hears who acted and whether the result has a number", async () => {
		const story = await openProblem("not-ready");
		assert.ok(story.uri.path.endsWith("/values/not-ready/answer.md"));
		for (const part of ["Situation", "Task", "Action", "Result", "Reflection"]) {
			assert.match(story.getText(), new RegExp(`^## ${part}$`, "m"));
		}
		await write(
			story,
			`# The partner wanted to launch

## Situation

In September our partner had a press day in three weeks, and the model repeated artists.

## Action

We met, we talked about three options, and then we decided what we would leave out.

## Result

It went well and the partner liked what came out of it.
`,
		);
		const { event, said } = await reviewed(story, "not-ready");
		assert.equal(event.score, null);
		assert.match(said, /of 6 parts are carried by sentences of yours/);
		const lines = new Map(remarks(story.uri).map(({ code, line }) => [code, line]));
		assert.equal(lines.get("story/we"), 8);
		assert.equal(lines.get("story/no-number"), 12);
		assert.equal(lines.get("answer/carried/situation"), 4);
		assert.ok(lines.has("answer/missing/reflection"));
	});

	it("leads to the story bank from above the story, which no card does", async () => {
		for (const [slug, leads] of [
			["not-ready", true],
			["deploy", false],
		] as const) {
			const { uri } = await openProblem(slug);
			const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri, 10);
			const titles = lenses.map(({ command }) => command?.title ?? "");
			assert.equal(titles.includes("$(heart) Stories"), leads, titles.join());
		}
	});

	it("stands in the story bank with what it lacks and a link, beside the values without a story", async () => {
		await vscode.commands.executeCommand("woodshed.stories");
		const bank = await vscode.workspace.openTextDocument(
			vscode.Uri.from({ scheme: "woodshed-stories", path: "/Stories.md" }),
		);
		const text = bank.getText();
		assert.match(text, /^# Stories\n\n\d+ stor(?:y is|ies are) told\. \d of 5 values are covered\./);
		assert.match(
			text,
			/- \[The partner wanted to launch\]\(<\/values\/not-ready\/answer\.md>\): .*do differently since/,
		);
		assert.match(text, /\*\*Playful\*\* has no story yet\. Open “When lightness helped”/);
		assert.doesNotMatch(text, /press day/);
	});
});

describe("the depth round", () => {
	it("opens its question as an answer of the knowledge folder", async () => {
		const answer = await openProblem("hard-problem");
		assert.ok(answer.uri.path.endsWith("/knowledge/hard-problem/answer.md"));
		assert.equal(logEvents("attemptStarted", "hard-problem")[0]?.round, "depth");
	});
});
