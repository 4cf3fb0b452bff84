import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { type OpenaiServer, startOpenaiServer } from "../support/openaiServer.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

const slug = "home-shelf-ranking";
const path = `design/${slug}/design.md`;
const reference = readFileSync(
	join(import.meta.dirname, "..", "..", "problems", "design", slug, "reference", "senior.design.md"),
	"utf8",
);

describe("a review that is kept, on the packaged extension", function () {
	this.timeout(240_000);
	let workbench: Workbench;
	let server: OpenaiServer;

	before(async () => {
		server = await startOpenaiServer("true-and-invented");
		workbench = await openWorkbench({
			size: { width: 1600, height: 1000 },
			files: { [path]: reference },
			machineSettings: {
				"woodshed.reviewer.provider": "compatible",
				"woodshed.reviewer.baseUrl": server.url,
				"woodshed.reviewer.model": "scripted",
			},
		});
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(async () => {
		await workbench?.close();
		await server?.close();
	});

	it("is bet on before it is seen, and each item says how the bet went", async () => {
		const { page } = workbench;
		await workbench.open(path);
		await workbench.run("Woodshed: Open Design Board");
		let board = await workbench.webview("main g.node");
		await board.getByRole("tab", { name: "Rubric" }).click();
		await board.locator("#panel").getByRole("button", { name: "Bet, then review" }).click();
		const rows = workbench.quickPickRows();
		await rows.first().waitFor();
		const items = await rows.count();
		await rows.first().click();
		await workbench.shot("bet-pick");
		await page.keyboard.press("Enter");
		await page.locator(".monaco-dialog-box").getByRole("button", { name: "Send", exact: true }).click();
		await workbench.waitForThread(/Reviewer/, 60_000);
		// what will be sent was shown in its place
		board = await workbench.webview("main g.node");
		await board.getByRole("tab", { name: "Rubric" }).click();
		await board.getByText("Your bet:").waitFor({ timeout: 60_000 });
		assert.ok(items > 1, "all items are offered");
		const said = (await board.locator("#panel").textContent()) ?? "";
		assert.match(said, /You expected 1 of \d+ to be met/);
		assert.match(said, /You expected it to be met: it went otherwise\./);
		assert.match(said, /You did not expect it to be met: so it was\./);
		await board.getByText(/could not be verified in your text and (?:is|are) not scored/).click();
		await workbench.shot("bet-rows");
	});

	it("comes back with its threads and its rows in a window that is loaded anew, and asks no model", async () => {
		const sent = server.exchanges.length;
		const loaded = workbench.page.waitForEvent("load");
		await workbench.run("Developer: Reload Window");
		await loaded;
		const board = await workbench.webview("main g.node", 60_000);
		await board.getByRole("tab", { name: "Rubric" }).click();
		await board.getByText(/of 100/).waitFor();
		await board.getByText("Your bet:").waitFor();
		await workbench.open(path);
		// folded: what was said before does not push itself between the lines
		const glyph = workbench.page.locator(".comment-range-glyph.comment-thread, .comment-thread-unresolved").first();
		await glyph.waitFor();
		await glyph.click();
		await workbench.waitForThread(/Reviewer/);
		assert.equal(server.exchanges.length, sent);
		await workbench.shot("review-restored");
	});

	it("is a text of its own with links to the lines", async () => {
		await workbench.open(path);
		await workbench.page.locator(".editor-actions").getByRole("button", { name: "More Actions..." }).first().click();
		await workbench.page.getByRole("menuitem", { name: "Show Review" }).click();
		await workbench.tab(`Review of ${slug}.txt`).waitFor();
		await workbench.shot("review-report");
	});
});
