import assert from "node:assert/strict";

import type { Frame } from "playwright-core";

import { eventually } from "./support/eventually.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

const drawing =
	'# Mine\n\n```mermaid\nflowchart LR\n  app["App"] --> home["Home API"]\n  home --> rank["Ranker"]\n  feats["Feature store"]\n```\n';

describe("a walk by keyboard and through reloads, on the packaged extension", function () {
	this.timeout(120_000);
	let workbench: Workbench;
	let board: Frame;

	const node = (id: string) => board.locator(`main g.node[id*="-flowchart-${id}-"]`).first();
	const line = (text: string) => workbench.page.locator(".view-line").filter({ hasText: text });
	const reload = async (): Promise<void> => {
		const loaded = workbench.page.waitForEvent("load");
		await workbench.run("Developer: Reload Window");
		await loaded;
	};

	before(async () => {
		workbench = await openWorkbench({ size: { width: 1600, height: 1000 } });
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("keeps the statement beside its solution over a reload of the window", async () => {
		await workbench.run("Woodshed: Open Problem");
		await workbench.pick("Smallest stall-free start");
		await workbench.webview(".actions.bar");
		await reload();
		const statement = await workbench.webview(".actions.bar", 60_000);
		await eventually(async () => assert.equal(await statement.textContent("h1"), "Smallest stall-free start"));
		await workbench.waitForStatus(/Woodshed: Run/);
	});

	it("shows the problem of a design round on its board", async () => {
		await workbench.run("Woodshed: Open Problem");
		await workbench.pick("Order the Home page");
		board = await workbench.webview("main g.node");
		await board.getByRole("heading", { name: "Givens" }).waitFor();
	});

	it("renames with F2 and connects with C, and the keyboard stays at the component", async () => {
		await workbench.replaceText(drawing);
		await node("feats").waitFor();
		await node("rank").focus();
		await workbench.page.keyboard.press("F2");
		await board.locator("input.label:focus").waitFor();
		await workbench.page.keyboard.type("Heavy ranker");
		await workbench.page.keyboard.press("Enter");
		await line('rank["Heavy ranker"]').waitFor();
		await board.locator('main g.node[id*="-flowchart-rank-"]:focus').waitFor();
		await workbench.page.keyboard.press("c");
		await board.getByText("choose a component").waitFor();
		await node("feats").focus();
		await workbench.page.keyboard.press("Enter");
		await line("rank --> feats").waitFor();
	});

	it("keeps the last good picture while the text is broken, and leads to the line", async () => {
		await workbench.replaceText(drawing.replace('feats["Feature store"]', "rank -->"));
		const problem = board.locator("button.problem");
		await problem.waitFor();
		await eventually(async () => assert.match((await problem.textContent()) ?? "", /Line 7/));
		await eventually(async () => assert.equal(await board.locator("main .frame.stale g.node").count(), 4));
		await problem.click();
		await workbench.page
			.locator(".editor-instance .line-numbers.active-line-number")
			.filter({ hasText: /^7$/ })
			.waitFor();
	});

	it("keeps the board beside its text over a reload of the window", async () => {
		await workbench.replaceText(drawing);
		await board.locator("button.problem").waitFor({ state: "detached" });
		await workbench.save();
		await reload();
		board = await workbench.webview("main g.node", 60_000);
		await eventually(async () => assert.equal(await board.locator("main g.node").count(), 4));
	});
});
