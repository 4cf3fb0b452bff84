import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as vscode from "vscode";

import { Catalogue } from "../../src/extension/problem/catalogue.ts";
import { openLibraries } from "../../src/extension/problem/libraries.ts";
import { readPracticeRecord } from "../../src/extension/progress/practiceRecord.ts";
import { shownProgress } from "../../src/extension/progress/shownProgress.ts";
import { activated, existsInPractice, inPractice, ownFolder, until } from "./support/practice.ts";
import { hearMessages, pickNext, replace } from "./support/stand.ts";

const slug = "stream-fraud-detection";

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
			const shown = shownProgress(await readPracticeRecord({ folder, catalogue }), Date.now());
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
});
