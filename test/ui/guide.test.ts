import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Frame } from "playwright-core";

import { openWorkbench, type Workbench } from "./support/workbench.ts";

const reference = readFileSync(
	join(
		import.meta.dirname,
		"..",
		"..",
		"problems",
		"design",
		"podcast-semantic-search",
		"reference",
		"senior.design.md",
	),
	"utf8",
);

const themes = {
	dark: "Default Dark Modern",
	light: "Default Light Modern",
	contrast: "Default High Contrast",
} as const;

describe("a guided round, on the packaged extension", function () {
	this.timeout(240_000);

	for (const [name, colorTheme] of Object.entries(themes)) {
		describe(`in ${name}`, () => {
			let workbench: Workbench;
			let board: Frame;

			before(async () => {
				workbench = await openWorkbench({ size: { width: 1600, height: 1000 }, colorTheme });
				await workbench.run("Woodshed: Open Problem");
				await workbench.pick("Find the episode by meaning");
				board = await workbench.webview("main g.node");
			});
			afterEach(async function () {
				if (this.currentTest?.state === "failed") {
					await workbench?.shot(`failed guide ${name}`);
				}
			});
			after(() => workbench?.close());

			it("shows the clock in board and status bar, is held, and goes on", async () => {
				await board.getByRole("tab", { name: "Interview" }).click();
				await board.getByRole("button", { name: /Start the 50-minute round/ }).click();
				await board
					.getByRole("timer")
					.filter({ hasText: /^0:0[1-9]$/ })
					.waitFor();
				await workbench.page
					.locator(".statusbar-item")
					.filter({ hasText: /49:5\d · Framing/ })
					.waitFor();
				await board.getByText("A strong answer has").first().waitFor();
				await board.getByRole("button", { name: "Pause" }).click();
				const held = await board.getByRole("timer").textContent();
				await workbench.page.waitForTimeout(1500);
				assert.equal(await board.getByRole("timer").textContent(), held);
				await board.getByRole("button", { name: "Resume" }).click();
				await board
					.getByRole("timer")
					.filter({ hasNotText: held ?? "" })
					.waitFor();
				await workbench.shot(`guide-${name}`);
			});

			it("compares with the senior answer, but only after a review", async () => {
				assert.equal(await board.getByRole("button", { name: "Senior answer" }).count(), 0);
				await workbench.replaceText(`${reference}\n<!-- over -->\n`);
				await board.locator("main g.node").nth(15).waitFor();
				await board.getByRole("button", { name: "Review", exact: true }).click();
				await board.getByText("No score").waitFor();
				await board.getByRole("tab", { name: "Interview" }).click();
				await board.getByRole("button", { name: "Senior answer" }).click();
				await board.getByText("Cross-encoder").first().waitFor();
				await board.getByRole("tab", { name: "Numbers" }).click();
				await board.getByRole("heading", { name: "Latency" }).waitFor();
				assert.equal(await board.locator("#panel").evaluate((panel) => panel.scrollTop), 0, "a tab begins at its top");
				await board.getByRole("button", { name: "Fit" }).click();
				await board.waitForFunction(() => {
					const canvas = document.querySelector("main")?.getBoundingClientRect();
					const nodes = [...document.querySelectorAll("main g.node")].map((node) => node.getBoundingClientRect());
					return (
						canvas !== undefined &&
						nodes.every(({ left, right }) => left >= canvas.left && right <= Math.max(canvas.right, innerWidth))
					);
				});
				await workbench.shot(`board-${name}`);
			});

			it("begins anew with a fresh attempt: no clock of the old one, and the old one to compare with", async () => {
				await workbench.run("Woodshed: Start Over");
				await board.locator("main g.node").nth(2).waitFor({ state: "detached" });
				await board.getByRole("tab", { name: "Interview" }).click();
				await board.getByRole("button", { name: /Start the 50-minute round/ }).waitFor();
				await board.getByRole("button", { name: "My last attempt" }).waitFor();
				assert.equal(await board.getByRole("button", { name: "Senior answer" }).count(), 0);
				assert.equal(await workbench.page.locator(".statusbar-item").filter({ hasText: "Framing" }).count(), 0);
			});
		});
	}
});
