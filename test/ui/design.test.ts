import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Frame } from "playwright-core";

import { eventually } from "./support/eventually.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

const problems = join(import.meta.dirname, "..", "..", "problems", "design");
const reference = readFileSync(join(problems, "home-shelf-ranking", "reference", "senior.design.md"), "utf8");

function replaced(text: string, find: string | RegExp, by: string): string {
	const after = text.replace(find, by);
	assert.notEqual(after, text, `the reference holds ${find}`);
	return after;
}

/** The senior answer with nothing leading from events to training, and with a third of the ranker's replicas. */
const flawed = replaced(
	replaced(reference, "rps_max: 260, n: 150 }", "rps_max: 260, n: 50 }"),
	/\n {4}log -\.->\|impressions joined with streams\| train\["Trainer"\]/,
	'\n    train["Trainer"]',
);

const node = (board: Frame, id: string) => board.locator(`main g.node[id*="-flowchart-${id}-"]`).first();

describe("a design round, on the packaged extension", function () {
	this.timeout(240_000);
	let workbench: Workbench;
	let board: Frame;

	before(async () => {
		workbench = await openWorkbench({ size: { width: 1600, height: 1000 } });
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("opens with two drawn components and one worked estimate", async () => {
		await workbench.run("Woodshed: Open Problem");
		await workbench.pick("Order the Home page");
		board = await workbench.webview("main g.node");
		await eventually(async () => assert.equal(await board.locator("main g.node").count(), 2));
		await workbench.page.locator(".view-line").filter({ hasText: "→ 10 k open/s" }).waitFor();
		await workbench.shot("design-fresh");
	});

	it("connects two components by dragging: one line more, and one undo takes it back", async () => {
		await workbench.replaceText(
			'# Mine\n\n```mermaid\nflowchart LR\n  app["App"] --> home["Home API"]\n  home --> rank["Ranker"]\n  feats["Feature store"]\n```\n',
		);
		await board.locator('main g.node[id*="-flowchart-feats-"]').waitFor();
		await workbench.save();
		const before = workbench.fileText("design/home-shelf-ranking/design.md");
		await board.getByRole("button", { name: "Fit" }).click();
		await workbench.page.waitForTimeout(400);
		await workbench.drag(node(board, "rank"), node(board, "feats"));
		await workbench.page.locator(".view-line").filter({ hasText: "rank --> feats" }).waitFor();
		await workbench.save();
		const lines = workbench.fileText("design/home-shelf-ranking/design.md").split("\n");
		assert.deepEqual(
			lines.filter((line) => !before.split("\n").includes(line)),
			["  rank --> feats"],
		);
		assert.equal(lines.length, before.split("\n").length + 1);
		await workbench.focusEditor();
		await workbench.page.keyboard.press("Control+Z");
		await workbench.page.locator(".view-line").filter({ hasText: "rank --> feats" }).waitFor({ state: "detached" });
		await workbench.save();
		assert.equal(workbench.fileText("design/home-shelf-ranking/design.md"), before);
	});

	it("reads a plain flowchart by its labels; a click gives numbers, and roles, capacity and ×10 respond", async () => {
		await workbench.replaceText(
			"# Mine\n\n```estimate\nusers = 751M user\nentry_rps = 10k QPS\nslo_p95 = 100 ms\n```\n\n```mermaid\nflowchart LR\n  app[App] --> api[Home API]\n  api --> rank[Ranking model]\n```\n",
		);
		await node(board, "rank").waitFor();
		await workbench.page.waitForTimeout(500);
		await node(board, "rank").click();
		const form = board.locator("form.component");
		await form.getByText("Ranker", { exact: true }).waitFor();
		for (const [name, value] of [
			["p95", "120"],
			["rps_max", "400"],
			["n", "40"],
		] as const) {
			const input = form.locator(`input[name="${name}"]`);
			await input.fill(value);
			await input.press("Tab");
			await workbench.page
				.locator(".view-line")
				.filter({ hasText: new RegExp(`rank@.*${name}:\\s${value}`) })
				.waitFor();
		}
		await board.getByRole("tab", { name: "Numbers" }).click();
		const numbers = board.locator("section[role=tabpanel]");
		await numbers.getByText("10 k/s on 40 × 400 = 63 % of capacity").waitFor();
		await numbers.getByText("p95 120 ms").waitFor();
		await board.getByRole("button", { name: "What if…" }).click();
		await board.getByRole("button", { name: "×10", exact: true }).click();
		await numbers.getByText(/100 k\/s on 40 × 400 = 625 % of capacity/).waitFor();
		await workbench.shot("design-numbers");
		await board.getByRole("button", { name: "×10", exact: true }).press("Escape");
		await board.locator(".banner.supposed").getByRole("button", { name: "Back to the text" }).click();
		await numbers.getByText("10 k/s on 40 × 400 = 63 % of capacity").waitFor();
	});

	it("finds the ranker that is too small while typing, at its line and component", async () => {
		await workbench.replaceText(flawed);
		await node(board, "rank").waitFor();
		await board.getByRole("tab", { name: /Findings/ }).click();
		const finding = board.locator(".finding").filter({ hasText: "26 k/s on 50 × 260" });
		await finding.waitFor();
		const line = 1 + flawed.split("\n").findIndex((text) => text.includes("rank@{"));
		await eventually(async () =>
			assert.match((await finding.textContent()) ?? "", new RegExp(`line ${line} · Ranker`)),
		);
		assert.equal(await board.locator(".finding").filter({ hasText: /train/i }).count(), 0, "absences wait for Review");
		await eventually(async () =>
			assert.equal(await node(board, "rank").evaluate((element) => element.classList.contains("over")), true),
		);
		await workbench.shot("design-typing");
	});

	it("finds the missing feedback loop on Review, at its component, and gives no score without a model", async () => {
		await workbench.focusEditor();
		await workbench.run("Woodshed: Review");
		await board.getByText("No score").waitFor();
		await board.getByRole("tab", { name: /Findings/ }).click();
		const finding = board.locator(".finding").filter({ hasText: /train/i }).first();
		await finding.waitFor();
		await eventually(async () => assert.match((await finding.textContent()) ?? "", /line \d+ · Trainer/));
		const listed = (await workbench.problems()).filter((row) => /Trainer|train/i.test(row));
		assert.ok(listed.length > 0, "it is a problem at its line too");
		await workbench.shot("design-review-offline");
	});

	it("answers what if it dies", async () => {
		await node(board, "rank").click();
		await board.getByRole("button", { name: "What if it dies" }).click();
		await board.getByRole("tab", { name: "Numbers" }).click();
		await board.getByText("Without Ranker").waitFor();
		await workbench.shot("design-dies");
	});
});
