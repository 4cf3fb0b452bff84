import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { type AskedReview, readAsked } from "../support/askedReview.ts";
import { type OpenaiServer, startOpenaiServer } from "../support/openaiServer.ts";
import { replyFinding, replyText, trueQuotes } from "../support/scriptedReply.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

const reference = readFileSync(
	join(import.meta.dirname, "..", "..", "problems", "design", "home-shelf-ranking", "reference", "senior.design.md"),
	"utf8",
);

/** What a chat answers: a fence and sentences around the object. */
function chatAnswer(asked: AskedReview): string {
	const quotes = trueQuotes(asked);
	const findings = asked.criteria.map((id, at) =>
		replyFinding(id, { evidence: quotes.slice(at, at + 1), verdict: at % 2 === 0 ? "met" : "partial" }),
	);
	return `Sure, here is my review:\n\n\`\`\`json\n${replyText(asked, findings)}\n\`\`\`\n`;
}

describe("choosing a reviewer, on the packaged extension", function () {
	this.timeout(240_000);
	let workbench: Workbench;
	let server: OpenaiServer;

	before(async () => {
		server = await startOpenaiServer("all-met");
		workbench = await openWorkbench({
			size: { width: 1400, height: 900 },
			files: { "design/home-shelf-ranking/design.md": reference },
			machineSettings: {
				"woodshed.reviewer.provider": "compatible",
				"woodshed.reviewer.baseUrl": server.url,
				"woodshed.reviewer.model": "test-model",
			},
		});
		await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
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

	it("says what each needs and what leaves the machine, and marks the active one", async () => {
		await workbench.open("design/home-shelf-ranking/design.md");
		await workbench.run("Woodshed: Choose Reviewer…");
		const rows = workbench.quickPickRows();
		await rows.filter({ hasText: "Clipboard" }).waitFor();
		const text = (await rows.allTextContents()).join("\n");
		assert.match(text, /Nothing leaves this machine/);
		assert.match(text, /active · needs an address/);
		await workbench.shot("reviewer-choice");
		await rows.filter({ hasText: "Clipboard" }).first().click();
		await workbench.page.locator(".statusbar-item", { hasText: "Clipboard – a chat of yours" }).waitFor();
	});

	it("carries a request to a chat and its reply back by the real clipboard", async () => {
		await workbench.run("Woodshed: Review");
		const { page } = workbench;
		const pasteReply = page.getByRole("button", { name: "Paste Reply" });
		await pasteReply.waitFor();
		await workbench.shot("reviewer-clipboard");
		const request = await page.evaluate(() => navigator.clipboard.readText());
		const asked = readAsked({ input: [{ text: request }] });
		assert.ok(asked.criteria.length > 5);
		await page.evaluate((text) => navigator.clipboard.writeText(text), "I like it.");
		await pasteReply.click();
		await page
			.getByText(/not in the agreed form: it holds no complete JSON object/)
			.first()
			.waitFor();
		await page.evaluate((text) => navigator.clipboard.writeText(text), chatAnswer(asked));
		await pasteReply.click();
		const board = await workbench.webview("main g.node");
		await board.getByRole("tab", { name: "Rubric" }).click();
		await board
			.getByText(/of 100/)
			.first()
			.waitFor({ timeout: 60_000 });
		await workbench.shot("reviewer-clipboard-done");
		assert.equal(server.exchanges.length, 0, "nothing was sent anywhere");
	});
});
