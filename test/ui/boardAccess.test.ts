import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import axe from "axe-core";
import type { Browser } from "playwright-core";

import type { BoardState } from "../../src/protocol/design/boardState.ts";
import { type BoardPage, openBoard, openBrowser, themes } from "../support/board/boardPage.ts";
import { largeDesign } from "../support/board/largeDesign.ts";

const root = join(import.meta.dirname, "..", "..");
const reference = join("problems", "design", "home-shelf-ranking", "reference", "senior.design.md");
const text = readFileSync(join(root, reference), "utf8").replace("rps_max: 260, n: 150", "rps_max: 260, n: 50");

const heldInterview: BoardState["interview"] = {
	type: "held",
	uri: "file:///design.md",
	title: "Home shelf",
	round: "design",
	reviewer: "scripted at nowhere",
	hasModel: true,
	reviewed: true,
	mock: false,
	notice: "The service is busy. Your words are back.",
	phase: "under-way",
	turns: [
		{
			who: "interviewer",
			kind: "regrade",
			text: "Monitoring: partial → met.",
			at: 0,
			quotes: ["a page at 3 % of errors"],
			before: ["we look at dashboards"],
			source: "scripted at nowhere",
			disputable: { criterion: "monitoring", title: "Monitoring" },
		},
	],
	open: {
		criterion: "monitoring",
		title: "Monitoring",
		question: "Who wakes up?",
		because: "the weakest verified item",
		hintsTaken: 1,
		disputable: true,
	},
	busy: null,
	returned: null,
};

/** a round in its fourteenth minute, with everything on the board that there can be */
const shown: Partial<BoardState> = {
	guide: {
		mode: "guided",
		lent: false,
		elapsedMs: 13.5 * 60_000,
		running: false,
		totalMs: 50 * 60_000,
		steps: [
			{ title: "Framing", fromMinute: 0, toMinute: 13, strong: ["Who it is for."], lineBase0: 2, words: 80 },
			{ title: "Architecture", fromMinute: 13, toMinute: 50, strong: ["A path."], lineBase0: null, words: 0 },
		],
		twists: [
			{ id: "launch", minute: 12, text: "Ten times the traffic.", due: true, applied: false, effects: ["More."] },
			{ id: "eu", minute: 30, text: "", due: false, applied: false, effects: [] },
		],
	},
	interview: heldInterview,
	comparable: ["senior", "staff"],
	compare: {
		against: "senior",
		available: ["senior", "staff"],
		rows: [
			{ role: "monitor", roleLabel: "Monitor", yours: [], theirs: ["Model monitor"], state: "missing" },
			{ role: "ranker", roleLabel: "Ranker", yours: [{ label: "Ranker", lineBase0: 9 }], theirs: ["R"], state: "both" },
		],
		arrows: [{ text: "Event log → Trainer", state: "missing" }],
		numbers: [{ name: "peak", yours: null, theirs: "26 k/s" }],
	},
};

describe("the board for everyone", function () {
	this.timeout(120_000);
	let browser: Browser;
	let board: BoardPage;

	before(async () => {
		browser = await openBrowser();
	});
	afterEach(async () => {
		assert.deepEqual(board.faults, []);
		await board.close();
	});
	after(() => browser?.close());

	/** What axe takes for serious or critical, one line each. */
	const grave = async (where: string): Promise<string[]> => {
		await board.page.evaluate(axe.source);
		const { violations } = await board.page.evaluate(() =>
			(window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
		);
		return violations
			.filter(({ impact }) => impact === "serious" || impact === "critical")
			.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${where}: ${id} ${html.slice(0, 160)}`));
	};

	for (const theme of themes) {
		it(`has nothing serious for axe in ${theme}`, async () => {
			board = await openBoard(browser, { text, theme, absences: true, shown });
			const { page } = board;
			const found: string[] = [];
			for (const tab of ["Findings", "Numbers", "Rubric", "Interview"]) {
				await page.getByRole("tab", { name: tab }).click();
				found.push(...(await grave(tab)));
			}
			await board.component("rank").click();
			await page.locator("form.component").waitFor();
			await page.locator(".tree summary").click();
			found.push(...(await grave("a selected component and the tree")));
			for (const name of ["Add", "Search", "What if…", "Export"]) {
				await page.getByRole("button", { name, exact: true }).click();
				await page.locator(".overlay").waitFor();
				found.push(...(await grave(name)));
				await page.keyboard.press("Escape");
			}
			await board.component("rank").focus();
			await page.keyboard.press("Shift+F10");
			await page.locator(".menu").waitFor();
			found.push(...(await grave("menu")));
			assert.deepEqual(found, []);
		});
	}

	it("says what to do while nothing is drawn, and its button adds the first component", async () => {
		board = await openBoard(browser, { text: "# Mine\n", size: { width: 400, height: 720 } });
		const { page } = board;
		await page.getByText("Nothing is drawn yet").waitFor();
		assert.deepEqual(await grave("an empty board"), []);
		await page.screenshot({ path: join(root, ".cache", "shots", "board-empty.png") });
		await page.getByRole("button", { name: "Add a Component…" }).click();
		await page.getByRole("option", { name: "Client", exact: false }).first().click();
		await board.until(/```mermaid/);
		await page.getByText("Nothing is drawn yet").waitFor({ state: "detached" });
		await board.write("```mermaid\nsequenceDiagram\n  a->>b: asks\n```\n");
		await board.drawn();
		assert.equal(await page.getByText("Nothing is drawn yet").count(), 0);
	});

	for (const width of [400, 520, 720])
		it(`fits into ${width} pixels: nothing sticks out, and everything is reached`, () => fits(width));

	const fits = async (width: number): Promise<void> => {
		board = await openBoard(browser, {
			text,
			shown: { ...shown, briefHtml: "<p>The brief.</p>" },
			size: { width, height: 720 },
		});
		const { page } = board;
		const sticksOut = () =>
			page.evaluate(() =>
				[...document.querySelectorAll("header *, aside *, .banners *, .zoom, .overlay, .overlay *")]
					.filter((element) => {
						const { left, right, width } = element.getBoundingClientRect();
						const scrolled = element.closest(".choices, .menu") !== null;
						return width > 1 && !scrolled && (left < -1 || right > innerWidth + 1);
					})
					.map((element) => element.outerHTML.slice(0, 120)),
			);
		for (const tab of ["Brief", "Findings", "Numbers", "Rubric", "Interview"]) {
			await page.getByRole("tab", { name: tab }).click();
			assert.deepEqual(await sticksOut(), [], tab);
		}
		for (const name of ["Add", "Search", "What if…", "Export"]) {
			await page.getByRole("button", { name, exact: true }).click();
			await page.locator(".overlay").waitFor();
			assert.deepEqual(await sticksOut(), [], name);
			await page.keyboard.press("Escape");
		}
		await board.component("home").click();
		await page.locator("form.component").waitFor();
		assert.deepEqual(await sticksOut(), [], "form");
		const form = await page.locator("form.component").boundingBox();
		assert.ok(form && form.y >= 0 && form.y + form.height <= 720);
	};

	it("is one tree for screen readers: groups, components, arrows, by arrow keys", async () => {
		board = await openBoard(browser, { text });
		const { page } = board;
		const said = () => page.evaluate(() => document.activeElement?.querySelector(".node")?.textContent.trim() ?? "");
		await page.locator(".tree summary").focus();
		await page.keyboard.press("Enter");
		await page.keyboard.press("Tab");
		assert.match(await said(), /^Request path\s+group$/);
		await page.keyboard.press("ArrowRight");
		assert.match(await said(), /^App/);
		await page.keyboard.press("ArrowRight");
		assert.match(await said(), /^→ Home API\s+opens the page/);
		await page.keyboard.press("ArrowLeft");
		await page.keyboard.press("ArrowLeft");
		assert.match(await said(), /^Request path/);
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("Enter");
		await page.locator("form.component").getByText("App", { exact: true }).waitFor();
		const items = await page.locator("[role=treeitem]").count();
		const { components, connectors, groups } = board.state ?? { components: [], connectors: [], groups: [] };
		assert.equal(items, components.length + connectors.length + groups.length);
	});

	it("has one stop for Tab in tools, tabs and picture each", async () => {
		board = await openBoard(browser, { text: largeDesign(60) });
		const stops: string[] = [];
		for (let n = 0; n < 8; n += 1) {
			await board.page.keyboard.press("Tab");
			stops.push(
				await board.page.evaluate(() => {
					const { activeElement } = document;
					return (
						activeElement?.closest("[role=toolbar], [role=tablist], .canvas, .zoom, .list, header")?.className ?? ""
					);
				}),
			);
		}
		const count = (name: string): number => stops.filter((stop) => stop === name).length;
		assert.equal(count("tools"), 1);
		assert.equal(count("canvas"), 2, "the drawing, and the component in it");
		assert.ok(count("zoom") <= 3 && count("tabs") <= 1);
	});

	it("does not move by itself where motion is reduced", async () => {
		board = await openBoard(browser, { text: largeDesign(60), reducedMotion: "reduce" });
		const transform = () => board.page.locator(".frame").evaluate((frame) => frame.style.transform);
		await board.page.locator(".canvas").focus();
		await board.page.keyboard.press("0");
		await board.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		const at = await transform();
		await board.page.waitForTimeout(250);
		assert.equal(await transform(), at);
	});
});
