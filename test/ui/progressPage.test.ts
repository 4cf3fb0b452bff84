import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Browser } from "playwright-core";

import { practiceProgress } from "../../src/core/practice/progress/practiceProgress.ts";
import { scorecard } from "../../src/core/practice/scorecard/scorecard.ts";
import { noFacts } from "../../src/core/practice/scorecard/subjectFacts.ts";
import { scorecardHtml } from "../../src/core/practice/scorecard/scorecardHtml.ts";
import { readLog } from "../../src/core/practice/readLog.ts";
import type { ShownProgress } from "../../src/protocol/progress/progressState.ts";
import { openBrowser, themes } from "../support/board/boardPage.ts";
import { fullMock } from "../support/progress/fullMock.ts";
import { graveFaults, openProgressWindow, type ProgressWindow } from "../support/progress/progressWindow.ts";

const problems = [
	{ slug: "startup-delay", title: "Smallest stall-free start", round: "coding", category: "algorithms", minutes: 20 },
	{ slug: "weighted-track-cache", title: "Cache by kilobytes", round: "coding", category: "algorithms", minutes: 30 },
	{ slug: "sql-skip-rate", title: "Skip rate by genre", round: "data", category: "sql", minutes: 20 },
	{
		slug: "home-shelf-ranking",
		title: "Order the Home page",
		round: "design",
		category: "ml-system-design",
		minutes: 50,
	},
	{ slug: "drift", title: "Three features moved overnight", round: "knowledge", category: "knowledge", minutes: 5 },
] as const;
const { events } = readLog(
	readFileSync(join(import.meta.dirname, "..", "fixtures", "progress", "fiveWeeks.jsonl"), "utf8"),
);
const titles: Readonly<Record<string, string>> = {
	scale: "Scale and capacity",
	metrics: "How you will know",
	cost: "Cost",
};
const titleOf = (_slug: string, criterion: string): string => titles[criterion] ?? criterion;

const progress = practiceProgress(events, { problems, today: "2026-11-04", dayOf: (at) => at.slice(0, 10), titleOf });
const shown: ShownProgress = {
	type: "shown",
	progress,
	categories: ["Algorithms", "SQL and data", "ML system design", "ML knowledge"],
	bets: progress.calibration.bets.map(() => "Order the Home page"),
};
const shots = join(import.meta.dirname, "..", "..", ".cache", "shots");
const none: ShownProgress = { type: "none", message: "Nothing is practised yet. Open a problem and run it." };

describe("the progress page", function () {
	this.timeout(120_000);
	let browser: Browser;
	let window: ProgressWindow;

	before(async () => {
		browser = await openBrowser();
	});
	afterEach(async () => {
		assert.deepEqual(window.faults, []);
		await window.close();
	});
	after(() => browser?.close());

	const openTables = (): Promise<void> =>
		window.page.evaluate(() => {
			for (const details of document.querySelectorAll("details")) {
				details.open = true;
			}
		});

	for (const theme of themes) {
		it(`has no grave fault for people who cannot see or point, ${theme}`, async () => {
			window = await openProgressWindow(browser, { theme });
			await window.show(none);
			const found = [...(await graveFaults(window.page, "none"))];
			await window.show(shown);
			await window.shot(`progress-${theme}`);
			await openTables();
			found.push(...(await graveFaults(window.page, "shown")));
			assert.deepEqual(found, []);
		});
	}

	it("fits into 250 pixels, tables too", async () => {
		window = await openProgressWindow(browser, { width: 250 });
		await window.show(shown);
		await openTables();
		await window.shot("progress-narrow");
		const sticksOut = await window.page.evaluate(() =>
			[...document.querySelectorAll("body *")]
				.filter((element) => {
					const { left, right, width } = element.getBoundingClientRect();
					return width > 1 && (left < -1 || right > innerWidth + 1);
				})
				.map((element) => element.outerHTML.slice(0, 120)),
		);
		assert.deepEqual(sticksOut, []);
	});

	it("is walked by the keyboard: one stop a plot, the arrows inside, the point told below", async () => {
		window = await openProgressWindow(browser);
		await window.show(shown);
		const { keyboard } = window.page;
		const said = window.page.locator(".said").first();
		await keyboard.press("Tab");
		assert.match((await said.textContent()) ?? "", /^4 Nov: /);
		await keyboard.press("ArrowLeft");
		assert.match((await said.textContent()) ?? "", /^28 Oct: /);
		await keyboard.press("ArrowUp");
		assert.match((await said.textContent()) ?? "", /^27 Oct: /);
		await keyboard.press("Tab");
		assert.equal(await window.page.evaluate(() => document.activeElement?.tagName), "SUMMARY");
		await keyboard.press("Shift+Tab");
		assert.match((await said.textContent()) ?? "", /^27 Oct: /, "Tab comes back to where one was");
	});

	it("opens a problem out of a table, and asks for the scorecard", async () => {
		window = await openProgressWindow(browser);
		await window.show(shown);
		await openTables();
		await window.page.getByRole("button", { name: "Smallest stall-free start" }).first().click();
		await window.page.getByRole("button", { name: "Make Scorecard…" }).click();
		assert.deepEqual(window.asked.slice(-2), [{ type: "openProblem", slug: "startup-delay" }, { type: "scorecard" }]);
	});
});

describe("the scorecard in a browser", function () {
	this.timeout(60_000);

	for (const readBy of ["model", "own marks"] as const) {
		it(`of a full mock is read on any screen and on paper, by whatever eyes, judged by ${readBy}`, async () => {
			const browser = await openBrowser();
			try {
				const { events: mock, inputs } = fullMock(readBy);
				const html = scorecardHtml(scorecard(mock, inputs), ["Wednesday 13 May: Pick the freshest order"], "../");
				for (const [name, width, colorScheme, media] of [
					["wide", 1200, "light", "screen"],
					["dark", 1200, "dark", "screen"],
					["narrow", 400, "dark", "screen"],
					["print", 794, "dark", "print"],
				] as const) {
					const page = await (await browser.newContext({ viewport: { width, height: 1000 } })).newPage();
					const faults: string[] = [];
					page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())));
					page.on("request", (request) => faults.push(request.url()));
					await page.emulateMedia({ colorScheme, media });
					await page.setContent(html);
					faults.push(...(await graveFaults(page, name)));
					assert.deepEqual(faults, []);
					const [wide, paper] = await page.evaluate(() => [
						document.documentElement.scrollWidth - innerWidth,
						getComputedStyle(document.body).backgroundColor,
					]);
					assert.ok((wide as number) <= 0, `${name} sticks out`);
					assert.equal(media === "print" || colorScheme === "light", paper === "rgb(255, 255, 255)", name);
					await page.screenshot({
						path: join(shots, `scorecard-${readBy.replace(" ", "-")}-${name}.png`),
						fullPage: true,
					});
					await page.context().close();
				}
			} finally {
				await browser.close();
			}
		});
	}

	it("has no grave fault for people who cannot see or point, and loads nothing", async () => {
		const browser = await openBrowser();
		try {
			const page = await (await browser.newContext({ viewport: { width: 800, height: 1000 } })).newPage();
			const faults: string[] = [];
			page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())));
			page.on("request", (request) => faults.push(request.url()));
			await page.setContent(
				scorecardHtml(
					scorecard(events, {
						problems,
						titleOf,
						placeOf: () => ({ path: "design/home-shelf-ranking/design.md", lineBase0: 11, level: null }),
						factsOf: () => noFacts,
						dayOf: (at) => at.slice(0, 10),
						from: "2026-10-01T00:00:00.000Z",
						to: "2026-11-05T00:00:00.000Z",
						shown: { from: "2026-10-01", to: "2026-11-04" },
					}),
				),
			);
			assert.deepEqual(await graveFaults(page, "scorecard"), []);
			assert.deepEqual(faults, []);
		} finally {
			await browser.close();
		}
	});
});
