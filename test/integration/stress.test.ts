import assert from "node:assert/strict";
import { rmSync } from "node:fs";

import * as vscode from "vscode";

import {
	activated,
	inPractice,
	logged,
	openProblem,
	packageText,
	practiceText,
	until,
	write,
} from "./support/practice.ts";
import { hearMessages, replace } from "./support/stand.ts";

const slug = "sessionize-log";
const cases = ["coding", slug, "cases.yaml"];

describe("finding a failing case", function () {
	this.timeout(120_000);
	let solution: vscode.TextDocument;

	before(async () => {
		await activated();
		rmSync(inPractice(...cases), { force: true });
		solution = await openProblem(slug);
		await write(solution, await packageText("coding", slug, "solutions", "wrong", "gap-ends-session.py"));
	});

	after(async () => {
		rmSync(inPractice(...cases), { force: true });
		await write(solution, await packageText("coding", slug, "solutions", "accepted", "one-sort-one-pass.py"));
		await solution.save();
	});

	it("keeps a small case among my cases, says which rule it breaks, and the next run fails on it", async () => {
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.stress", solution.uri);
		} finally {
			heard.restore();
		}
		assert.deepEqual(heard.texts, ["Found a failing case. It is kept as my case 1, and every run includes it."]);
		const written = practiceText(...cases);
		assert.match(written, /^# It answers every input as a solution with this mistake does: A bound is read as </);
		assert.match(written, /^- in: \[\[\[/m);
		const input = JSON.parse(/^- in: (.*)$/m.exec(written)?.[1] ?? "null") as [unknown[], number];
		assert.ok(input[0].length <= 3, written);
		assert.match(written, /^ {2}out: \[\[/m);
		assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, solution.uri.fsPath, "the solution stays open");
		const [event] = await logged("judged", slug, () => vscode.commands.executeCommand("woodshed.run", solution.uri));
		assert.equal(event?.verdict, "wrong-answer");
		assert.ok(event.failed.includes("mine-1"), JSON.stringify(event));
	});

	it("does not write a case a second time that is there already", async () => {
		const before = practiceText(...cases);
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.stress", solution.uri);
		} finally {
			heard.restore();
		}
		const added = practiceText(...cases).slice(before.length);
		assert.ok(added === "" || !before.includes(/^- in: .*$/m.exec(added)?.[0] ?? "-"), added);
	});

	it("tells broken YAML before anything is searched", async () => {
		const document = await vscode.workspace.openTextDocument(inPractice(...cases));
		const before = document.getText();
		await write(document, "- in: [[1\n");
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.stress", solution.uri);
		} finally {
			heard.restore();
		}
		assert.equal(heard.texts.length, 1);
		assert.match(heard.texts[0] ?? "", /^Your cases\.yaml, line \d+: /);
		await write(document, before);
		await document.save();
		await until("the file as it was", () => practiceText(...cases) === before);
	});

	it("stops when it is cancelled, says so, and keeps nothing", async () => {
		const before = practiceText(...cases);
		await write(solution, await packageText("coding", slug, "solutions", "accepted", "one-sort-one-pass.py"));
		const heard = hearMessages();
		// a person who cancels the notification as soon as it says something
		const restore = replace(vscode.window, "withProgress", (async (_options: unknown, task: Task) => {
			const cancelling = new vscode.CancellationTokenSource();
			return task({ report: () => cancelling.cancel() }, cancelling.token);
		}) as never);
		try {
			const startedMs = performance.now();
			await vscode.commands.executeCommand("woodshed.stress", solution.uri);
			assert.ok(performance.now() - startedMs < 7000, "it does not go on until its time is over");
		} finally {
			restore();
			heard.restore();
		}
		assert.deepEqual(heard.texts, []);
		assert.equal(practiceText(...cases), before);
	});
});

type Task = (progress: { report(): void }, token: vscode.CancellationToken) => Thenable<unknown>;
