import assert from "node:assert/strict";

import type { Frame } from "playwright-core";

import { englishWords, pseudo } from "./support/pseudoLanguage.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

/** Names of products, languages and files, which are the same in every language. */
const names = /^(Woodshed|Markdown|Python|TypeScript|JavaScript|Java|SQL|Run|CPU|SVG|PNG|mermaid|md)$/;

describe("a VS Code in another language, with the packaged extension", function () {
	this.timeout(120_000);
	let workbench: Workbench;

	/** The words of English among what the page itself says: buttons, headings, what opens and what is read aloud. */
	const englishOf = async (page: Frame): Promise<readonly string[]> => {
		const said = await page.locator("button, h2, summary, label, th").allTextContents();
		const read = await page
			.locator("[aria-label]")
			.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
		return [...new Set([...said, ...read].flatMap(englishWords).filter((word) => !names.test(word)))];
	};

	before(async () => {
		workbench = await openWorkbench({ pseudoLanguage: true, size: { width: 1600, height: 1000 } });
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("names its commands and opens a problem in it", async () => {
		await workbench.run(pseudo("Open Problem…"));
		await workbench.pick("Smallest stall-free start");
		const statement = await workbench.webview(".actions.bar");
		assert.equal(await statement.locator("html").getAttribute("lang"), "qps-ploc");
		assert.deepEqual(await englishOf(statement), []);
		await workbench.shot("language-problem");
	});

	it("judges in it", async () => {
		const statement = await workbench.webview(".actions.bar");
		await statement.locator(".actions.bar button").first().click();
		const verdict = statement.locator(".verdict b");
		await verdict.waitFor({ timeout: 60_000 });
		assert.deepEqual(englishWords((await verdict.textContent()) ?? ""), []);
		await workbench.waitForStatus(new RegExp((await verdict.textContent()) ?? "never"));
	});

	it("draws a design in it", async () => {
		await workbench.run(pseudo("Open Problem…"));
		await workbench.pick("Order the Home page");
		const board = await workbench.webview("main g.node");
		assert.deepEqual(await englishOf(board), []);
		await workbench.shot("language-board");
	});
});
