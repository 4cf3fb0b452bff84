import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as vscode from "vscode";

import type { ScoredRow } from "../../src/core/practice/plan/todayList.ts";
import { stampText } from "../../src/core/practice/scorecard/scorecardStamp.ts";
import { Planned } from "../../src/extension/practice/plan/planned.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import { Catalogue } from "../../src/extension/problem/catalogue.ts";
import { openLibraries } from "../../src/extension/problem/libraries.ts";
import { readPracticeRecord } from "../../src/extension/progress/practiceRecord.ts";
import { shownProgress } from "../../src/extension/progress/shownProgress.ts";
import {
	activated,
	existsInPractice,
	inPractice,
	logEvents,
	openProblem,
	ownFolder,
	until,
	write,
} from "./support/practice.ts";
import { hearMessages, pickNext, replace } from "./support/stand.ts";

const slug = "stream-fraud-detection";
const told =
	"Conversion rose by 4 % in the test, but only in one market, so I asked for two more weeks before we shipped it.";

describe("progress and the scorecard", () => {
	before(async () => {
		await activated();
		const folder = await ownFolder();
		try {
			// No other test has this design reviewed.
			await folder.log.append({
				kind: "predicted",
				slug,
				items: [
					{ criterion: "metrics", verdict: "met" },
					{ criterion: "data", verdict: "met" },
				],
			});
			await folder.log.append({
				kind: "reviewed",
				slug,
				mode: "a <b>model</b>",
				score: null,
				coverage: 1,
				items: [
					{ criterion: "metrics", state: "grounded", verdict: "met", quote: "recall at 100 | <img src=x>" },
					{ criterion: "data", state: "grounded", verdict: "not_met" },
				],
				failure: null,
				promptVersion: 1,
			});
		} finally {
			folder.dispose();
		}
	});

	it("draws what the log says, by the names of the packages", async () => {
		const { extensionUri } = await activated();
		const folder = await ownFolder();
		try {
			const catalogue = new Catalogue(openLibraries(extensionUri, folder.uri));
			const shown = shownProgress(
				await readPracticeRecord({ folder, catalogue, rules: { hidesReview: () => false } }),
				Date.now(),
			);
			assert.ok(shown.type === "shown");
			const { days, calibration, items } = shown.progress;
			assert.ok((days.weeks.at(-1)?.at(-1)?.done ?? 0) > 0, "today was practised");
			assert.ok(shown.categories.includes("ML system design") && shown.categories.includes("SQL and data"));
			assert.ok(calibration.bets.some((bet) => bet.slug === slug && bet.hits === 1 && bet.judged === 2));
			const own = items.find((one) => one.slug === slug);
			const { criteria } = (await catalogue.designPack(slug)).rubric;
			assert.equal(own?.title, (await catalogue.summary(slug)).title);
			assert.equal(own?.items[0]?.title, criteria.find(({ id }) => id === "metrics")?.title);
		} finally {
			folder.dispose();
		}
	});

	it("shows the view", async () => {
		await vscode.commands.executeCommand("woodshed.progress.focus");
	});

	it("puts the weakest items into the week after it, where Today has them with their reason", async () => {
		const { extensionUri } = await activated();
		const folder = await ownFolder();
		const log = vscode.window.createOutputChannel("Woodshed scorecard test", { log: true });
		const progress = new Progress(folder, log);
		const catalogue = new Catalogue(openLibraries(extensionUri, null));
		const days = [1, 2, 3, 4, 5, 6, 7].map((n) => Date.now() + n * 86_400_000);
		const planned = days.map((ms) => new Planned({ progress, catalogue, nowMs: () => ms, reviews: null }));
		const heard = hearMessages((_text, buttons) => buttons.find((button) => button === "Plan Next Week"));
		const scored = async (): Promise<readonly ScoredRow[]> => {
			const all = await Promise.all(planned.map((one) => one.today()));
			return all.flatMap(
				(one) => one?.today.rows.filter((row) => row.kind === "scored" && row.left === null) ?? [],
			) as never;
		};
		try {
			await vscode.commands.executeCommand("woodshed.scorecard", 1);
			const rows = await until("the week to be planned", async () => {
				const found = await scored();
				return found.length > 0 && found;
			});
			assert.ok(rows.length <= 3 && rows.every(({ done }) => !done));
			await until("the message", () => heard.texts.some((one) => one.startsWith("Planned for the seven days after")));
			const text = vscode.window.visibleTextEditors
				.map(({ document }) => document)
				.find(({ uri }) => uri.path.includes("/scorecards/"))
				?.getText();
			assert.match(
				text ?? "",
				/What the week after this scorecard asks, once it is planned in Woodshed:\n\n- \w+day \d/,
			);
			const drill = rows.find(({ item }) => item.way === "drill");
			if (drill !== undefined) {
				await vscode.commands.executeCommand("woodshed.openPlanItem", drill);
				await until("the drill", () =>
					vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === "woodshed-drill"),
				);
			}
		} finally {
			heard.restore();
			for (const one of [...planned, progress, log, folder]) one.dispose();
			rmSync(inPractice("scorecards"), { recursive: true, force: true });
			await vscode.commands.executeCommand("workbench.action.closeAllEditors");
		}
	});

	it("shows what nobody judged as one's own marks, with the words that carry them", async () => {
		const marked = "values/doubtful-win/answer.md";
		const heard = hearMessages((text, buttons) =>
			/^The scorecard is in/.test(text) ? buttons.find((button) => button.startsWith("Mark Yourself")) : undefined,
		);
		const document = await openProblem("doubtful-win");
		await write(document, `${document.getText().replace("## Result\n", `## Result\n${told}\n`)}`);
		await document.save();
		await vscode.commands.executeCommand("woodshed.review", document.uri);
		const picks: string[] = [];
		const unpick = replace(vscode.window, "showQuickPick", (async (
			items: readonly vscode.QuickPickItem[],
			{ canPickMany }: vscode.QuickPickOptions,
		) => {
			picks.push(...items.map(({ label, detail }) => `${label}: ${detail}`));
			return canPickMany
				? items.filter(({ label }) => label === "Result")
				: items.find((item) => (item as { slug?: string }).slug === "doubtful-win");
		}) as never);
		try {
			await vscode.commands.executeCommand("woodshed.scorecard", 1);
			const [event] = await until("the marks", () => {
				const found = logEvents("predicted", "doubtful-win");
				return found.length > 0 && found;
			});
			assert.equal(event?.given, "earlier");
			const result = event?.items.find(({ criterion }) => criterion === "result");
			assert.deepEqual(result, { criterion: "result", verdict: "met", quote: told });
			assert.ok(event?.items.every(({ criterion, verdict }) => criterion === "result" || verdict === "not_met"));
			assert.match(picks.join("\n"), /^Result: .* You wrote: “Conversion/m);

			await vscode.commands.executeCommand("woodshed.scorecard", 1);
			const [, second] = readdirSync(inPractice("scorecards")).sort().reverse();
			const text = readFileSync(inPractice("scorecards", second ?? ""), "utf8");
			const other = readFileSync(
				inPractice("scorecards", readdirSync(inPractice("scorecards")).sort()[0] ?? ""),
				"utf8",
			);
			assert.ok([text, other].some((one) => one.includes("in the candidate's words: “Conversion")));
			assert.ok([text, other].some((one) => one.includes(`(<../${marked}#L`)));
		} finally {
			unpick();
			heard.restore();
			rmSync(inPractice("scorecards"), { recursive: true, force: true });
			await vscode.commands.executeCommand("workbench.action.closeAllEditors");
		}
	});

	it("writes a scorecard, opens it, overwrites none, and saves it as HTML", async () => {
		rmSync(inPractice("scorecards"), { recursive: true, force: true });
		const html = join(tmpdir(), `woodshed-scorecard-${process.pid}.html`);
		const heard = hearMessages((_text, buttons) => buttons.find((button) => button.startsWith("Save as HTML")));
		const unpick = pickNext(/^Today$/);
		const unsave = replace(vscode.window, "showSaveDialog", (async () => vscode.Uri.file(html)) as never);
		try {
			await vscode.commands.executeCommand("woodshed.scorecard");
			const [first, ...none] = readdirSync(inPractice("scorecards"));
			assert.ok(first !== undefined && none.length === 0);
			assert.match(first, /^\d{4}-\d\d-\d\d\.md$/);
			assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, inPractice("scorecards", first));
			const text = readFileSync(inPractice("scorecards", first), "utf8");
			assert.match(text, /^## ML system design$/m);
			assert.match(text, /met: “recall at 100 \\\|/);
			assert.doesNotMatch(text, /<img/);
			assert.match(heard.texts.join("\n"), new RegExp(`scorecards/${first}`));
			await until("the page is saved", () => {
				try {
					return readFileSync(html, "utf8").endsWith("</html>\n");
				} catch {
					return false;
				}
			});

			await vscode.commands.executeCommand("woodshed.scorecard", null);
			assert.ok(existsInPractice("scorecards", first.replace(".md", "-2.md")));
			assert.equal(readFileSync(inPractice("scorecards", first), "utf8"), text);
		} finally {
			unpick();
			unsave();
			heard.restore();
			rmSync(html, { force: true });
			await vscode.commands.executeCommand("workbench.action.closeAllEditors");
		}
	});

	it("has above it what the message offered, as long as the file is there", async () => {
		const html = join(tmpdir(), `woodshed-scorecard-later-${process.pid}.html`);
		const heard = hearMessages();
		const unsave = replace(vscode.window, "showSaveDialog", (async () => vscode.Uri.file(html)) as never);
		const lensesOf = async (uri: vscode.Uri): Promise<readonly vscode.CodeLens[]> => {
			await vscode.window.showTextDocument(uri);
			return vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri, 10);
		};
		try {
			await vscode.commands.executeCommand("woodshed.scorecard", 1);
			const uri = vscode.window.activeTextEditor?.document.uri;
			assert.ok(uri);
			assert.ok(uri.path.includes("/scorecards/"));
			const lenses = await lensesOf(uri);
			assert.deepEqual(
				lenses.map(({ command }) => command?.title),
				[
					"$(calendar) Plan Next Week",
					"$(checklist) Mark Yourself…",
					"$(open-preview) Show Preview",
					"$(save-as) Save as HTML…",
				],
			);
			const saving = lenses.at(-1)?.command;
			assert.ok(saving);
			await vscode.commands.executeCommand(saving.command, ...(saving.arguments ?? []));
			assert.match(readFileSync(html, "utf8"), /ML system design[\s\S]*<\/html>\n$/);

			const own = vscode.Uri.file(inPractice("scorecards", "own.md"));
			await vscode.workspace.fs.writeFile(own, Buffer.from("# Scorecard of 2026-11-02\n"));
			assert.deepEqual(await lensesOf(own), []);
			await vscode.commands.executeCommand("woodshed.useScorecard", own, "html");
			assert.match(heard.texts.at(-1) ?? "", /^Woodshed did not make this file/);

			const old = vscode.Uri.file(inPractice("scorecards", "old.md"));
			await vscode.workspace.fs.writeFile(old, Buffer.from(stampText({ nowMs: 86_400_000, days: 1 })));
			await vscode.commands.executeCommand("woodshed.useScorecard", old, "html");
			assert.match(heard.texts.at(-1) ?? "", /^This scorecard cannot be made again: the log/);
		} finally {
			unsave();
			heard.restore();
			rmSync(html, { force: true });
			rmSync(inPractice("scorecards"), { recursive: true, force: true });
			await vscode.commands.executeCommand("workbench.action.closeAllEditors");
		}
	});
});
