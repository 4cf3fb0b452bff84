import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Locator } from "playwright-core";

import { until } from "./support/eventually.ts";
import { pseudo } from "./support/pseudoLanguage.ts";
import { englishIn, shownEnglish } from "./support/shownEnglish.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

/** A mistake that every problem's samples find. */
const nothingYet = "def min_startup_delay(arrivals_ms, durations_ms):\n    return -1\n";
const answered = readFileSync(join(import.meta.dirname, "..", "fixtures", "conversation", "features.usual.md"), "utf8");

/** What of a statement is content of its package: its text, its cases, its hints, its solutions. */
const statementContent =
	".prose, h1, h3, pre, code, .why, .dots, .run summary b, .solution li, .solution details, .hint, .constraints, .claim label";

describe("a VS Code in another language, with the packaged extension", function () {
	this.timeout(120_000);
	let workbench: Workbench;

	const pane = (name: string): Locator =>
		workbench.page
			.locator(".part.sidebar .pane")
			.filter({ has: workbench.page.locator(`.pane-header[aria-label^="${pseudo(name)}"]`) });
	const rows = (name: string): Locator => pane(name).locator(".monaco-list-row");
	const labels = (some: Locator): Promise<readonly string[]> =>
		some.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
	const clock = (): Locator => workbench.page.locator('.statusbar-item[id*="roundClock"]').first();
	const notice = (text: string): Locator =>
		workbench.page
			.locator(".notification-list-item")
			.filter({ hasText: pseudo(text) })
			.first();
	const dialog = (): Locator => workbench.page.locator(".monaco-dialog-box");
	const log = (): string =>
		existsSync(join(workbench.folder, ".woodshed/log.jsonl")) ? workbench.fileText(".woodshed/log.jsonl") : "";
	/** Waits for a message, finds it translated, and presses a button of it. */
	const told = async (text: string, button?: string): Promise<void> => {
		await notice(text).waitFor({ timeout: 60_000 });
		assert.deepEqual(
			englishIn(...(await notice(text).locator(".notification-list-item-message").allTextContents())),
			[],
		);
		assert.deepEqual(englishIn(...(await notice(text).locator(".monaco-button").allTextContents())), []);
		if (button !== undefined) {
			await notice(text)
				.getByRole("button", { name: pseudo(button), exact: true })
				.click();
		}
	};
	/** Finds the open list translated and takes the row of this text of ours. */
	const take = async (text: string): Promise<void> => {
		const row = workbench
			.quickPickRows()
			.filter({ hasText: pseudo(text) })
			.first();
		// where the last row was clicked, a tip of the next list would come up and cover it
		await workbench.page.mouse.move(2, 500);
		await row.waitFor();
		await translatedHead();
		assert.deepEqual(
			englishIn(...(await workbench.quickPickRows().locator(".quick-input-list-rows").allTextContents())),
			[],
		);
		await row.click();
	};
	/** Of a list whose rows are content of a package. */
	const translatedHead = async (): Promise<void> => {
		const widget = workbench.page.locator(".quick-input-widget");
		const input = widget.locator("input.input");
		await input.waitFor();
		// the palette of the command before may still stand there
		await widget.locator('input.input:not([placeholder^="Type the name of a command"])').waitFor();
		const title = await widget.locator(".quick-input-title").allTextContents();
		assert.deepEqual(englishIn(...title, await input.getAttribute("placeholder")), []);
	};
	const openProblem = async (title: string): Promise<void> => {
		await workbench.run(pseudo("Open Problem…"));
		await workbench.pick(title);
	};
	const clearMessages = (): Promise<void> => workbench.run("Notifications: Clear All Notifications");

	before(async () => {
		workbench = await openWorkbench({ pseudoLanguage: true, size: { width: 1600, height: 1000 } });
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed language ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("takes the date of the interview, and says in its views what is to do", async () => {
		await workbench.openViewContainer(pseudo("Woodshed"));
		await pane("Today")
			.getByRole("button", { name: pseudo("Set Interview Date") })
			.last()
			.click();
		const input = workbench.page.locator(".quick-input-widget input.input");
		await input.waitFor();
		const day = new Date(Date.now() + 28 * 86_400_000);
		await input.fill(
			[day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-"),
		);
		await workbench.page.locator(".quick-input-widget").getByText(pseudo("days ahead")).waitFor();
		await workbench.page.keyboard.press("Enter");
		await take("Search");
		await told("the view Today has its first items.");
		await rows("Today").first().waitFor();
		await rows("Rounds").first().waitFor();
		assert.deepEqual(englishIn(...(await labels(rows("Today"))), ...(await labels(rows("Rounds")))), []);
		assert.deepEqual(englishIn(...(await rows("Rounds").locator(".label-description").allTextContents())), []);
		await clearMessages();
		await workbench.shot("language-views");
	});

	it("opens a problem, judges it, gives hints, and shows the solution when asked twice", async () => {
		await openProblem("Smallest stall-free start");
		const statement = await workbench.webview(".actions.bar");
		assert.equal(await statement.locator("html").getAttribute("lang"), "qps-ploc");
		assert.deepEqual(await shownEnglish(statement, statementContent), []);
		const press = (name: string): Promise<void> =>
			statement
				.getByRole("button", { name: pseudo(name), exact: true })
				.first()
				.click();
		await workbench.replaceText(nothingYet);
		await press("Run");
		const verdict = statement.locator(".verdict b");
		await verdict.waitFor({ timeout: 60_000 });
		await workbench.waitForStatus(new RegExp(pseudo("Wrong answer")));
		// said by the judge's own process
		const said = await statement.locator(".run .message").allTextContents();
		assert.ok(said.length > 0);
		assert.deepEqual(englishIn(...said), []);
		await press("Submit");
		await until(() => log().includes('"submit"') || log().split('"judged"').length > 2, "both were judged");
		await press("Show the nudge");
		await statement.locator(".hint").first().waitFor();
		assert.deepEqual(englishIn(...(await statement.locator(".hint b").allTextContents())), []);
		await press("Give up and show the solution");
		assert.deepEqual(
			englishIn(await dialog().locator(".dialog-message-text, .dialog-message-detail").first().textContent()),
			[],
		);
		await dialog()
			.getByRole("button", { name: pseudo("Show"), exact: true })
			.click();
		await statement.locator(".solution").waitFor();
		assert.deepEqual(await shownEnglish(statement, statementContent), []);
		await workbench.shot("language-solution");
	});

	it("starts over and keeps the old text", async () => {
		await workbench.focusEditor();
		await workbench.run(pseudo("Start Over, Keeping the Old Text"));
		await until(() => existsSync(join(workbench.folder, "coding/startup-delay/attempts")), "the old text is kept");
		await clearMessages();
	});

	it("reviews an answer offline, with its report", async () => {
		await openProblem("Which inputs, and which not");
		await workbench.tab("answer.md").waitFor();
		const lens = workbench.page.locator(".codelens-decoration a");
		await lens
			.filter({ hasText: pseudo("Mark yourself") })
			.first()
			.waitFor();
		assert.deepEqual(englishIn(...(await lens.allTextContents())), []);
		await workbench.replaceText(`# Which inputs, and which not\n\n${answered}`);
		await workbench.save();
		await lens
			.filter({ hasText: pseudo("Review") })
			.first()
			.click();
		await told("Offline checks – no model was used", "Show Review");
		const report = workbench.page
			.locator(".monaco-editor")
			.filter({ hasText: pseudo("no model was used") })
			.last();
		await report.waitFor();
		await workbench.shot("language-report");
		await clearMessages();
	});

	it("takes one's own marks", async () => {
		await workbench.focusEditor();
		const lens = workbench.page.locator(".codelens-decoration a");
		await lens
			.filter({ hasText: pseudo("Mark yourself") })
			.first()
			.click();
		await workbench.quickPickRows().first().waitFor();
		await translatedHead();
		await workbench.page.keyboard.press("Space");
		await workbench.page.keyboard.press("Enter");
		await told("as met; the scorecard shows it as your own mark.");
		await until(() => log().includes('"predicted"'), "the marks are in the log");
		await clearMessages();
	});

	it("draws a design in it, with its tabs, forms and menus, and reviews it against a bet", async () => {
		await openProblem("Order the Home page");
		const board = await workbench.webview("main g.node");
		// the drawing is the candidate's own, and so are its labels in lists and forms
		const drawn = "main svg, .prose, h1, .row-title, q, .tree [role=tree], .head b, .estimates";
		assert.deepEqual(await shownEnglish(board, drawn), []);
		for (const tab of ["Findings", "Numbers", "Rubric", "Interview"]) {
			await board.getByRole("tab", { name: pseudo(tab) }).click();
			await workbench.shot(`language-board-${tab}`);
			assert.deepEqual(await shownEnglish(board, drawn), [], tab);
		}
		await board.locator("main g.node").first().click();
		await board.locator("form.inspector").waitFor();
		assert.deepEqual(await shownEnglish(board, drawn, "App", "app"), []);
		await board
			.getByRole("button", { name: pseudo("More"), exact: true })
			.first()
			.click();
		await board.getByRole("menuitem", { name: pseudo("Add a component beside it…") }).click();
		await board.getByRole("option").first().waitFor();
		assert.deepEqual(await shownEnglish(board, drawn, "App", "app"), []);
		await workbench.shot("language-board-add");
		await board.locator(".overlay input").fill(pseudo("Ranker"));
		await workbench.page.keyboard.press("Enter");
		await workbench.page.locator(".view-line").filter({ hasText: '["Ranker"]' }).first().waitFor();
		await board.getByRole("tab", { name: pseudo("Rubric") }).click();
		await board
			.locator("#panel")
			.getByRole("button", { name: pseudo("Bet, then review") })
			.click();
		await workbench.quickPickRows().first().waitFor();
		await translatedHead();
		await workbench.page.keyboard.press("Space");
		await workbench.page.keyboard.press("Enter");
		await board.getByText(pseudo("Your bet:")).waitFor({ timeout: 60_000 });
		await board.getByText(pseudo("No score")).first().waitFor();
		await workbench.shot("language-board-review");
	});

	it("chooses who reviews by what each needs and sends", async () => {
		await workbench.run(pseudo("Choose Reviewer…"));
		await take("Clipboard");
		await workbench.waitForStatus(new RegExp(pseudo("Clipboard – a chat of yours")));
		await workbench.run(pseudo("Choose Reviewer…"));
		await take("Offline checks");
	});

	it("hunts a planted flaw", async () => {
		await workbench.runInView(pseudo("Rounds"), pseudo("Spot the Flaw…"));
		await translatedHead();
		await workbench.pick("Find the episode by meaning");
		await told("One flaw was planted in this design.");
		await clearMessages();
		const answer = workbench.page.locator(".codelens-decoration a").filter({ hasText: pseudo("Answer the Drill") });
		await answer.first().click();
		await workbench.quickPickRows().first().waitFor();
		await translatedHead();
		await workbench.page.keyboard.press("Enter");
		await workbench.tab(pseudo("without the flaw")).waitFor();
		assert.match(log(), /"kind":"drilled"/);
		await clearMessages();
	});

	it("sits a round: begins it, holds it, goes on, looks at the next part, and ends it on a second thought", async () => {
		await workbench.run(pseudo("Start Round…"));
		await take("Screen");
		await take("Practice");
		await take("IDE");
		await told("has begun");
		const act = async (entry: string): Promise<void> => {
			await clock().click();
			await take(entry);
		};
		await clock().waitFor();
		assert.deepEqual(englishIn(await clock().textContent()), []);
		await act("Pause the clock");
		await until(() => workbench.fileText(".woodshed/round.json").includes('"to": null'), "it is held");
		await act("Go on: the clock runs again");
		await until(() => !workbench.fileText(".woodshed/round.json").includes('"to": null'), "it goes on");
		const introduction = await workbench.webview(`text=${pseudo("Tell me about yourself")}`);
		assert.deepEqual(await shownEnglish(introduction, "head, #_defaultStyles, code"), []);
		await act("Next part");
		await clock()
			.filter({ hasText: pseudo("{0} of {1}").replace("{0}", "2").replace("{1}", "5") })
			.waitFor();
		await clearMessages();
		await act("End the round");
		await dialog().waitFor();
		await dialog()
			.getByRole("button", { name: pseudo("End the Round") })
			.click();
		await told("and this folder's editor settings are as they were. Now the feedback?");
		await clock().waitFor({ state: "hidden" });
		await clearMessages();
	});

	it("makes a scorecard and shows progress", async () => {
		const progress = pane("Progress").locator(".pane-header");
		await progress.click();
		const page = await workbench.webview("svg.plot");
		assert.deepEqual(await shownEnglish(page, "body > script"), []);
		await workbench.shot("language-progress");
		await progress.hover();
		await progress.getByRole("button", { name: pseudo("Make Scorecard…") }).click();
		await take("Today");
		await told("The scorecard is in scorecards/");
		const [file = ""] = readdirSync(join(workbench.folder, "scorecards"));
		await workbench.shot("language-scorecard");
		const asked = pseudo("Asked");
		// what was asked and what was answered is content
		const lines = workbench
			.fileText(`scorecards/${file}`)
			.split("\n")
			// for a program; no preview shows it
			.filter((line) => !line.startsWith("<!--"))
			.map((line) => (line.startsWith(asked) ? asked : line.replace(/“[^”]*”/g, "")));
		assert.ok(lines.includes(asked));
		assert.deepEqual(englishIn(...lines), []);
		await notice("The scorecard is in")
			.getByRole("button", { name: pseudo("Save as HTML…") })
			.click();
		await workbench.page.locator(".quick-input-widget").getByRole("button", { name: "OK" }).click();
		await until(
			() => existsSync(join(workbench.folder, "scorecards", file.replace(".md", ".html"))),
			"the page is saved",
		);
		await clearMessages();
	});

	it("exports the plan, and leads through the first steps", async () => {
		await workbench.runInView(pseudo("Today"), pseudo("Export Plan as Calendar (.ics)…"));
		await workbench.page.locator(".quick-input-widget").getByRole("button", { name: "OK" }).click();
		await told("days and the interview are in");
		const summaries = workbench.fileText("interview-plan.ics").match(/^SUMMARY:.*$/gm) ?? [];
		assert.ok(summaries.length > 10);
		assert.deepEqual(englishIn(...summaries.map((line) => line.slice("SUMMARY:".length))), []);
		await clearMessages();
		await workbench.run("Open Walkthrough...");
		await workbench.pick(pseudo("First Steps with Woodshed"));
		const steps = workbench.page.locator(".getting-started-step");
		await steps.nth(4).waitFor();
		await workbench.shot("language-walkthrough");
		const said = (await steps.allTextContents()).map((text) =>
			text.replace(/Tip: Use keyboard shortcut Shift\+Alt\+W ./, ""),
		);
		assert.deepEqual(englishIn(...said), []);
	});
});
