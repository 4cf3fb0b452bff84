import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { eventually } from "./support/eventually.ts";
import { scenarios } from "../support/openaiScenarios.ts";
import { type OpenaiServer, type Scenario, startOpenaiServer } from "../support/openaiServer.ts";
import { replyFinding, replyText, trueQuotes } from "../support/scriptedReply.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

const reference = readFileSync(
	join(import.meta.dirname, "..", "..", "problems", "design", "home-shelf-ranking", "reference", "senior.design.md"),
	"utf8",
);

describe("a review by a model, on the packaged extension", function () {
	this.timeout(240_000);
	let workbench: Workbench;
	let server: OpenaiServer;
	let scenario: Scenario | undefined = scenarios["true-and-invented"];

	/** Five findings, then silence until the client leaves. */
	const stalls: Scenario = async (exchange) => {
		const { asked } = exchange;
		const quotes = trueQuotes(asked);
		const findings = asked.criteria
			.slice(0, 5)
			.map((id, at) =>
				replyFinding(id, { evidence: quotes.slice(at, at + 1), verdict: at % 2 === 0 ? "met" : "partial" }),
			);
		exchange.begin();
		exchange.write(replyText(asked, findings).replace(/\],"summary".*$/s, ""));
		await exchange.clientLeft;
	};

	before(async () => {
		server = await startOpenaiServer((exchange) => scenario?.(exchange));
		workbench = await openWorkbench({
			size: { width: 1600, height: 1000 },
			files: { "design/home-shelf-ranking/design.md": reference },
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

	it("shows what will be sent before the first send to a host, and sends nothing without a yes", async () => {
		await workbench.open("design/home-shelf-ranking/design.md");
		await workbench.run("Woodshed: Review");
		const dialog = workbench.page.locator(".monaco-dialog-box");
		await dialog.waitFor();
		await eventually(async () => assert.match((await dialog.textContent()) ?? "", /Send this to 127\.0\.0\.1/));
		await workbench.tab("What will be sent").waitFor();
		await workbench.shot("review-consent");
		await dialog.getByRole("button", { name: "Cancel" }).click();
		await dialog.waitFor({ state: "detached" });
		assert.equal(server.exchanges.length, 0);
	});

	it("makes the true quote a thread at its line and folds the invented one, unscored", async () => {
		await workbench.open("design/home-shelf-ranking/design.md");
		await workbench.run("Woodshed: Review");
		const dialog = workbench.page.locator(".monaco-dialog-box");
		await dialog.getByRole("button", { name: "Send", exact: true }).click();
		const board = await workbench.webview("main g.node");
		await board
			.getByText(/of 100|No score/)
			.first()
			.waitFor({ timeout: 60_000 });
		assert.equal(server.exchanges.length, 2, "the review, and the invented quote asked for once more");
		await board.getByRole("tab", { name: /Findings/ }).click();
		const folded = board.getByRole("button", { name: /could not be verified/ });
		await folded.waitFor();
		await folded.click();
		await board.locator(".finding.unverified").first().waitFor();
		await workbench.waitForThread(/Reviewer/);
		await workbench.shot("review-threads");
		await board.getByRole("tab", { name: "Rubric" }).click();
		await workbench.shot("review-rows");
		const reviewed = workbench
			.fileText(".woodshed/log.jsonl")
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line) as { kind: string; items?: { state: string }[] })
			.findLast((event) => event.kind === "reviewed");
		assert.ok(reviewed?.items?.some((item) => item.state === "grounded"));
		assert.ok(reviewed?.items?.some((item) => item.state === "unverified"));
	});

	it("fills its rows while it runs, and stops when it is told to: what is finished stays, unscored", async () => {
		scenario = stalls;
		// the board has the keyboard from the test before
		await workbench.tab("design.md").click();
		await workbench.run("Woodshed: Review");
		await workbench.page.locator(".monaco-dialog-box").getByRole("button", { name: "Always for This Host" }).click();
		const board = await workbench.webview("main g.node");
		await board.getByRole("tab", { name: "Rubric" }).click();
		const stop = board.getByRole("button", { name: "Stop" });
		await stop.waitFor();
		await workbench.waitForThread(/Reviewer/);
		await workbench.shot("review-running");
		const abandoned = server.abandoned();
		await stop.click();
		await board
			.getByText(/Stopped after 5 of/)
			.first()
			.waitFor();
		await board.getByText("No score").first().waitFor();
		while (server.abandoned() === abandoned) {
			await workbench.page.waitForTimeout(50);
		}
		await workbench.shot("review-stopped");
	});

	it("says in one line why it failed, with one button, and keeps what was there", async () => {
		scenario = scenarios["quota"];
		await workbench.tab("design.md").click();
		await workbench.run("Woodshed: Review");
		const notice = workbench.page.locator(".notification-list-item", { hasText: "no credit left" });
		await notice.waitFor();
		await workbench.page
			.locator(".notification-list-item", { hasText: "Review: scripted" })
			.waitFor({ state: "detached" });
		await workbench.shot("review-failed");
		// a try that brought nothing does not take the last review away
		const board = await workbench.webview("main g.node");
		await board
			.getByText(/Stopped after 5 of/)
			.first()
			.waitFor();
		await notice.getByRole("button", { name: "Use Offline Checks" }).click();
		await board
			.getByText(/Offline checks – no model/)
			.first()
			.waitFor();
	});
});
