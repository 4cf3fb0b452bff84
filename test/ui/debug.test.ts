import assert from "node:assert/strict";

import { eventually } from "./support/eventually.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

/** Wrong on purpose: the first sample fails. */
const wrong = `export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	let delay: number = arrivalsMs[0] ?? 0;
	for (const [i, arrival] of arrivalsMs.entries()) {
		delay = Math.min(delay, arrival - (durationsMs[i] ?? 0));
	}
	return delay;
}
`;

describe("debugging a case, on the packaged extension", function () {
	this.timeout(240_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ settings: { "woodshed.language": "typescript" } });
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("stops at the function's first line after one click above it, shows the arguments, and goes on to the end", async () => {
		const { page } = workbench;
		await workbench.run("Woodshed: Open Problem");
		await workbench.pick("Smallest stall-free start");
		await workbench.tab("solution.ts").waitFor();
		await workbench.replaceText(wrong);
		await page.locator(".codelens-decoration a").filter({ hasText: "Debug" }).first().click();
		await page.locator(".debug-toolbar").waitFor({ state: "visible", timeout: 60_000 });
		await page.locator(".editor-instance .debug-top-stack-frame-line").first().waitFor({ timeout: 60_000 });
		await page
			.locator(".debug-variables .monaco-list-row")
			.filter({ hasText: /^arrivalsMs/ })
			.waitFor({ timeout: 30_000 });
		await workbench.shot("debug-stopped");
		await eventually(async () => assert.equal(await stoppedLine(), "2"));
		await page.keyboard.press("F5");
		await page.locator(".debug-toolbar").waitFor({ state: "hidden", timeout: 60_000 });
		await eventually(async () =>
			assert.match((await page.locator(".repl").textContent()) ?? "", /minStartupDelay returned -?\d+/),
		);
		assert.equal(workbench.fileText("coding/startup-delay/solution.ts"), wrong, "what is debugged was saved");
	});

	it("stops in the failing case of the last run when the statement's button asks for it", async () => {
		const { page } = workbench;
		await workbench.focusEditor();
		await page.keyboard.press("Alt+Enter");
		await workbench.waitForStatus(/Wrong answer/);
		const statement = await workbench.webview(".run.failed");
		await statement.locator("button", { hasText: "Debug this case" }).first().click();
		await page.locator(".editor-instance .debug-top-stack-frame-line").first().waitFor({ timeout: 60_000 });
		await workbench.shot("debug-from-statement");
		await page.keyboard.press("Shift+F5");
		await page.locator(".debug-toolbar").waitFor({ state: "hidden", timeout: 60_000 });
	});

	/** The number of the line that is marked as the one to run next. */
	async function stoppedLine(): Promise<string> {
		const { page } = workbench;
		const mark = await page.locator(".editor-instance .codicon-debug-stackframe").first().boundingBox();
		assert.ok(mark);
		const numbers = page.locator(".editor-group-container.active .editor-instance .margin-view-overlays .line-numbers");
		for (const number of await numbers.all()) {
			const box = await number.boundingBox();
			if (box !== null && Math.abs(box.y + box.height / 2 - (mark.y + mark.height / 2)) < 5) {
				return (await number.textContent())?.trim() ?? "";
			}
		}
		return "no line is marked";
	}
});
