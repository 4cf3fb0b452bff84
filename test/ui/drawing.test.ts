import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Frame } from "playwright-core";

import { eventually } from "./support/eventually.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

const text = `---
title: Home
---
%% who asks whom
flowchart LR
  app["Mobile app"] -->|10k QPS| api["API gateway"]
  api --> rank["Ranking model"]
  feats[("Feature store")]
  rank@{ rps_max: 100, n: 4 }
`;

describe("a .mmd file in a folder that is no practice folder, on the packaged extension", function () {
	this.timeout(240_000);
	let workbench: Workbench;
	let board: Frame;
	let folder: string;

	const node = (id: string) => board.locator(`main g.node[id*="-flowchart-${id}-"]`).first();
	const line = (shown: string) => workbench.page.locator(".view-line").filter({ hasText: shown });
	const boardAction = () => workbench.page.locator('.editor-actions a[aria-label^="Open Design Board"]');

	before(async () => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-elsewhere-"));
		writeFileSync(join(folder, "home.mmd"), text);
		writeFileSync(join(folder, "README.md"), `# Read me\n\n\`\`\`mermaid\n${text}\`\`\`\n`);
		workbench = await openWorkbench({ size: { width: 1600, height: 1000 } });
		const elsewhere = new URL(workbench.page.url());
		elsewhere.searchParams.set("folder", folder);
		await workbench.page.goto(elsewhere.href);
		await workbench.page.locator(".part.sidebar .monaco-list-row").filter({ hasText: "home.mmd" }).waitFor();
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(async () => {
		await workbench?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it("is offered the board in the explorer and in its title, an ordinary Markdown file is not", async () => {
		const entry = (label: string) => workbench.page.locator(".monaco-menu .action-label", { hasText: label });
		const row = (name: string) => workbench.page.locator(".part.sidebar .monaco-list-row").filter({ hasText: name });
		const menuOf = async (name: string, wanted: string): Promise<void> => {
			// a window that is still drawing its explorer closes the menu again
			for (let attempt = 1; ; attempt += 1) {
				await row(name).click({ button: "right" });
				try {
					await entry(wanted).first().waitFor({ timeout: 5000 });
					return;
				} catch (error) {
					if (attempt === 4) throw error;
					await workbench.page.keyboard.press("Escape");
				}
			}
		};
		await row("home.mmd").dblclick();
		// the window knows its extensions some time after it shows the folder
		await boardAction().waitFor({ timeout: 60_000 });
		await menuOf("home.mmd", "Open Design Board");
		await workbench.page.keyboard.press("Escape");
		await row("README.md").dblclick();
		await workbench.tab("README.md").waitFor();
		await boardAction().waitFor({ state: "detached" });
		await menuOf("README.md", "Copy Path");
		assert.equal(await entry("Open Design Board").count(), 0);
		await workbench.page.keyboard.press("Escape");
	});

	it("is drawn beside its text, checked, and without a promise of a rubric", async () => {
		await workbench.tab("home.mmd").click();
		await boardAction().click();
		board = await workbench.webview("main g.node", 60_000);
		await board.getByRole("heading", { name: "home.mmd" }).waitFor();
		await eventually(async () => assert.equal(await board.locator("main g.node").count(), 4));
		await board
			.locator(".finding")
			.filter({ hasText: /2500 % of capacity/ })
			.waitFor();
		await board.getByRole("tab", { name: /Review|Rubric/ }).click();
		await board.getByText(/A drawing alone has no rubric/).waitFor();
		await workbench.shot("drawing-fresh");
	});

	it("is changed by a gesture: one line more in the text, and one undo takes it back", async () => {
		await workbench.drag(node("rank"), node("feats"));
		await line("rank --> feats").waitFor();
		await workbench.save();
		assert.deepEqual(
			readFileSync(join(folder, "home.mmd"), "utf8")
				.split("\n")
				.filter((one) => !text.split("\n").includes(one))
				.map((one) => one.trim()),
			["rank --> feats"],
		);
		await workbench.focusEditor();
		await workbench.page.keyboard.press("Control+Z");
		await line("rank --> feats").waitFor({ state: "detached" });
		await workbench.save();
		assert.equal(readFileSync(join(folder, "home.mmd"), "utf8"), text);
	});

	it("is reviewed by the checks alone", async () => {
		await board.getByRole("button", { name: "Review", exact: true }).click();
		await workbench.waitForNotification(/No rubric goes with “home\.mmd”: nothing is scored/);
		await board
			.locator(".finding")
			.filter({ hasText: /no fallback is drawn/ })
			.waitFor();
		await workbench.shot("drawing-review");
	});

	it("is on its board again after a reload of the window, and still takes gestures", async () => {
		const loaded = workbench.page.waitForEvent("load");
		await workbench.run("Developer: Reload Window");
		await loaded;
		board = await workbench.webview("main g.node", 60_000);
		await board.getByRole("heading", { name: "home.mmd" }).waitFor();
		await workbench.drag(node("rank"), node("feats"));
		await line("rank --> feats").waitFor();
		await workbench.shot("drawing-restored");
		await workbench.tab("Board: home.mmd").locator(".tab-actions .action-label").click();
		await workbench.tab("Board: home.mmd").waitFor({ state: "detached" });
		await workbench.focusEditor();
		await workbench.run("Woodshed: Open Design Board");
		board = await workbench.webview("main g.node");
		await node("feats").waitFor();
		assert.deepEqual(readdirSync(folder).sort(), ["README.md", "home.mmd"]);
	});
});
