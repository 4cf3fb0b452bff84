import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { eventually } from "./support/eventually.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

describe("the first minutes of somebody who has no practice folder, on the packaged extension", function () {
	this.timeout(120_000);
	let workbench: Workbench;
	let base: string;

	const today = () =>
		workbench.page.locator(".part.sidebar .pane").filter({
			has: workbench.page.locator('.pane-header[aria-label^="Today"]'),
		});
	const row = (title: string) => today().locator(".monaco-list-row").filter({ hasText: title });
	const input = () => workbench.page.locator(".quick-input-widget input.input");

	before(async () => {
		base = mkdtempSync(join(tmpdir(), "woodshed-first-"));
		workbench = await openWorkbench({ machineSettings: { "woodshed.practiceFolder": join(base, "woodshed") } });
		const empty = new URL(workbench.page.url());
		empty.searchParams.delete("folder");
		empty.searchParams.set("ew", "true");
		await workbench.page.goto(empty.href);
		await workbench.page.locator(".monaco-workbench .part.statusbar .statusbar-item").first().waitFor();
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(async () => {
		await workbench?.close();
		rmSync(base, { recursive: true, force: true, maxRetries: 3 });
	});

	it("sets the date at once: the practice folder is made and opened, and the question comes there", async () => {
		await workbench.openViewContainer("Woodshed");
		await today().getByRole("button", { name: "Set Interview Date" }).last().click();
		await workbench.page.getByText("Set Interview Date (1 of 2)").waitFor({ timeout: 60_000 });
		assert.ok(existsSync(join(base, "woodshed", ".woodshed")));
		const inFourWeeks = new Date(Date.now() + 28 * 86_400_000);
		const iso = [inFourWeeks.getFullYear(), inFourWeeks.getMonth() + 1, inFourWeeks.getDate()]
			.map((part) => String(part).padStart(2, "0"))
			.join("-");
		await input().fill(iso);
		await workbench.page.keyboard.press("Enter");
		await workbench.pick("Search");
		await row("The interview loop").waitFor();
		assert.match(readFileSync(join(base, "woodshed", ".woodshed", "log.jsonl"), "utf8"), /"kind":"planSet"/);
	});

	it("says of each item what it is, and marks what is done", async () => {
		await eventually(async () =>
			assert.match((await row("The interview loop").getAttribute("aria-label")) ?? "", /, 5 min, reading, open$/),
		);
		await workbench.shot("first-today");
		await row("The interview loop").click();
		await workbench.webview("h1#the-interview-loop-as-candidates-tell-it");
		await today().locator('.monaco-list-row[aria-label$="reading, done"]').waitFor();
	});

	it("finds a card by the plain question, and shows it beside ours", async () => {
		await workbench.run("Woodshed: Open Problem");
		await workbench.pick("How do you deploy a model", "From the notebook to all users");
		await workbench.tab("answer.md").waitFor();
		const text = readFileSync(join(base, "woodshed", "knowledge", "deploy", "answer.md"), "utf8");
		assert.match(text, /\n> Your podcast ranker beats the baseline/);
		assert.match(text, /\nOften asked as: How do you deploy a machine-learning model to production\?\n/);
		for (const lens of ["Say it aloud", "Type it in 18 minutes", "Dictate"]) {
			await workbench.page.locator(".codelens-decoration a").filter({ hasText: lens }).first().waitFor();
		}
	});

	it("shows after a review which sentence carries what, in lines that are wrapped", async () => {
		await workbench.replaceText(
			"# From the notebook to all users\n\nFirst it runs in shadow for three days, then 1 % of traffic, then an A/B test with skips as guardrails.\n",
		);
		await workbench.page.locator(".codelens-decoration a").filter({ hasText: "Review" }).first().click();
		await workbench.waitForNotification(/1 of 10 key points.*below mid \(mid from 6, senior from 8, staff from 9\)/);
		await workbench.page.locator(".notifications-toasts").getByRole("button", { name: "Show Review" }).click();
		await workbench.tab("Review of deploy.txt").waitFor();
		const report = workbench.page.locator(".monaco-editor").filter({ hasText: "You are weakest at" }).first();
		await report.waitFor();
		const box = await report.boundingBox();
		const lines = await report
			.locator(".view-line")
			.evaluateAll((all) => all.map((line) => line.querySelector("span")?.getBoundingClientRect().right ?? 0));
		assert.ok(box && lines.every((right) => right <= box.x + box.width + 1), `within ${box?.width}: ${lines.join()}`);
		await workbench.shot("first-review");
	});
});
