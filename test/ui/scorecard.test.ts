import assert from "node:assert/strict";

import { eventually } from "./support/eventually.ts";
import { fullMock } from "../support/progress/fullMock.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

describe("a scorecard, on the packaged extension", function () {
	this.timeout(180_000);
	let workbench: Workbench;

	before(async () => {
		const { events, files } = fullMock("checks");
		// the mock was sat in the last hours
		const laterMs = Date.now() - Date.parse(events.at(-1)?.at ?? "") - 60_000;
		const lines = events.map((event) =>
			JSON.stringify({ ...event, at: new Date(Date.parse(event.at) + laterMs).toISOString() }),
		);
		workbench = await openWorkbench({
			size: { width: 1500, height: 1000 },
			files: { ...files, ".woodshed/log.jsonl": `${lines.join("\n")}\n` },
		});
	});
	/** As a candidate asks for it: by the button at the end of Progress. */
	async function scorecard(): Promise<void> {
		const progress = await workbench.webview("main section button");
		await progress.getByRole("button", { name: "Make Scorecard…" }).click();
	}
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("is written from the Progress view, and read as a page with links to the answers", async () => {
		await workbench.openViewContainer("Woodshed");
		await workbench.page.locator(".pane-header[aria-label^=Progress]").click();
		await scorecard();
		await workbench.pick("The last 7 days");
		await workbench.waitForNotification(/The scorecard is in scorecards\//);
		await workbench.page.getByRole("button", { name: "Show Preview" }).click();
		const preview = await workbench.webview("a[data-href]");
		await preview.getByRole("heading", { name: "The weakest items, for next week" }).waitFor();
		await eventually(async () =>
			assert.match((await preview.textContent("body")) ?? "", /No recommendation\. Coverage is 35 %/),
		);
		const link = preview.getByRole("link", { name: "design/monday-discovery/design.md", exact: true });
		await eventually(async () =>
			assert.match(
				(await link.first().getAttribute("data-href")) ?? "",
				/^\.\.\/design\/monday-discovery\/design\.md$/,
			),
		);
		await workbench.shot("scorecard-preview");
	});

	it("leads to the very words in an answer", async () => {
		const preview = await workbench.webview("a[data-href]");
		const link = preview.getByRole("link", { name: /^design\/monday-discovery\/design\.md, line \d+$/ }).first();
		const [, line = ""] = /line (\d+)$/.exec((await link.textContent()) ?? "") ?? [];
		await eventually(async () => assert.match((await link.getAttribute("data-href")) ?? "", new RegExp(`#L${line}$`)));
		await link.click();
		const design = await workbench.webview("pre");
		await design.getByRole("heading", { name: "Framing" }).waitFor();
		await design.getByText("output = eligible * tracks * track_bytes to GB").waitFor();
	});

	it("puts its weakest items into Today, without a date for the interview", async () => {
		await scorecard();
		await workbench.pick("The last 7 days");
		await workbench.waitForNotification(/The scorecard is in scorecards\/.*-2/);
		await workbench.page.getByRole("button", { name: "Plan Next Week" }).last().click();
		await workbench.waitForNotification(/Planned for the seven days after the scorecard/);
		const tree = workbench.page.getByRole("treeitem", { name: /^Tomorrow/ });
		await tree.click();
		const item = workbench.page.getByRole("treeitem", { name: /from your scorecard of \d+ \w+: Solved \(1 of 4\)/ });
		await item.waitFor();
		await workbench.shot("scorecard-week");
	});
});
