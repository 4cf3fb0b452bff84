import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";

import { ulid } from "ulid";
import * as vscode from "vscode";

import { PackLibrary } from "../../src/node/problem/packLibrary.ts";
import { activated, inPractice, logEvents, openProblem, packageText, until, write } from "./support/practice.ts";

async function called(name: string, input: object, token?: vscode.CancellationToken): Promise<string> {
	const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
	return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : "")).join("");
}

describe("tools for agents in the editor", () => {
	before(() => activated());

	it("are offered by name, with what they do", () => {
		const names = vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith("woodshed_"));
		assert.deepEqual(names.sort(), ["woodshed_check_design", "woodshed_read_problem", "woodshed_run_tests"]);
	});

	it("read a problem without its solutions, hints and hidden cases", async () => {
		const { extensionUri } = await activated();
		const library = new PackLibrary([vscode.Uri.joinPath(extensionUri, "dist", "packs").fsPath]);
		const pack = await library.load("dedup-ttl");
		const text = await called("woodshed_read_problem", { slug: "dedup-ttl" });
		assert.ok(text.includes(pack.statement.trim().slice(0, 200)));
		for (const hidden of [
			...Object.values(pack.hints),
			...pack.cases.filter((one) => one.group === "property").map((one) => one.why),
		]) {
			assert.ok(!text.includes(hidden), hidden);
		}
		assert.ok(!pack.solutions.some((one) => text.includes(one.text)));
		const design = await called("woodshed_read_problem", { slug: "home-shelf-ranking" });
		assert.match(design, /^# /);
		assert.doesNotMatch(design, /senior|synonyms/);
	});

	it("run the open tests of the solution that is in the editor, and submit nothing", async () => {
		const document = await openProblem("startup-delay");
		await write(document, await packageText("coding", "startup-delay", "solutions", "accepted", "running-maximum.py"));
		const submits = logEvents("judged", "startup-delay").filter(({ mode }) => mode === "submit").length;
		const text = await called("woodshed_run_tests", { slug: "startup-delay", language: "python" });
		assert.match(text, /^Accepted: (\d+) of \1 cases pass \(samples, edge cases and own cases; P/);
		await until("the run to be in the log", () => logEvents("judged", "startup-delay").length > 0);
		assert.equal(logEvents("judged", "startup-delay").filter(({ mode }) => mode === "submit").length, submits);
	});

	it("check a design and give each remark with its line", async () => {
		const document = await openProblem("home-shelf-ranking");
		await write(document, await packageText("design", "home-shelf-ranking", "starter.md"));
		const clean = await called("woodshed_check_design", { slug: "home-shelf-ranking" });
		assert.match(clean, /offline checks|checks found nothing/);
		const broken = `${document.getText()}\n\n\`\`\`estimate\npeak = 10 apples / 0 s\nx = y +\n\`\`\`\n`;
		await write(document, broken);
		await until("remarks", async () =>
			/- line \d+, error/.test(await called("woodshed_check_design", { slug: "home-shelf-ranking" })),
		);
	});

	it("say what is wrong with a name that no problem has, and with a form that is none", async () => {
		assert.match(await called("woodshed_run_tests", { slug: "no-such-problem" }), /no-such-problem/);
		assert.match(await called("woodshed_check_design", { slug: "new-music-cold-start-x" }), /new-music-cold-start-x/);
		assert.match(await called("woodshed_read_problem", { slug: "../../etc/passwd" }), /not of the form/);
	});

	it("refuse during a mock, and help again when it has ended", async () => {
		const write = (kind: string, more: object): void =>
			appendFileSync(
				inPractice(".woodshed", "log.jsonl"),
				`${JSON.stringify({ v: 1, id: ulid(), at: new Date().toISOString(), kind, round: "mock-of-the-test", ...more })}\n`,
			);
		write("roundStarted", { mock: true });
		try {
			await until("the mock to be noticed", async () =>
				/mock interview is under way/.test(await called("woodshed_read_problem", { slug: "dedup-ttl" })),
			);
			for (const name of ["woodshed_run_tests", "woodshed_check_design"]) {
				assert.match(await called(name, { slug: "dedup-ttl" }), /mock interview is under way/, name);
			}
		} finally {
			write("roundEnded", {});
		}
		await until("the end of the mock to be noticed", async () =>
			(await called("woodshed_read_problem", { slug: "dedup-ttl" })).includes("ttl"),
		);
	});
});
