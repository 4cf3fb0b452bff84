import assert from "node:assert/strict";

import type { Browser } from "playwright-core";

import { type BoardPage, openBoard, openBrowser } from "../support/board/boardPage.ts";

const text = `# Weekly lists

\`\`\`estimate
deadline = 20 h
\`\`\`

\`\`\`mermaid
flowchart LR
  embed["Embedding job"] -.-> order["Ranking job"]
  order -.->|writes| lists[("Weekly lists store")]
  app["App"] -->|reads| lists
  %% woodshed-ignore structure/single-instance: a prototype for forty people
  lists@{ n: 1 }
  embed@{ takes: 9 h }
  order@{ kind: batch-job, takes: 14 h }
\`\`\`
`;

describe("the lists beside the picture", function () {
	this.timeout(60_000);
	let browser: Browser;
	let board: BoardPage;

	before(async () => {
		browser = await openBrowser();
		board = await openBoard(browser, { text, absences: true });
	});
	after(async () => {
		await board?.close();
		await browser?.close();
	});

	it("adds up a batch and sets it against its deadline", async () => {
		await board.page.getByRole("tab", { name: "Numbers" }).click();
		await board.page.getByRole("heading", { name: "Batch" }).waitFor();
		await board.page.getByText("23 h").waitFor();
		await board.page.getByText("of 20 h").waitFor();
		await board.page.locator(".parts").getByText("Ranking job").waitFor();
	});

	it("counts the checks that the text silences, with their reasons", async () => {
		await board.page.getByRole("tab", { name: /Findings/ }).click();
		const silenced = board.page.getByText("1 check is silenced in the text");
		await silenced.click();
		await board.page.getByText("a prototype for forty people").waitFor();
		assert.deepEqual(board.faults, []);
	});
});
