import assert from "node:assert/strict";

import { openWorkbench, type Workbench } from "./support/workbench.ts";

describe("spotting the flaw, on the packaged extension", function () {
	this.timeout(180_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ size: { width: 1600, height: 1000 } });
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("opens a flawed design, takes marks and a criterion, and shows what was planted", async () => {
		await workbench.openViewContainer("Woodshed");
		await workbench.runInView("Rounds", "Spot the Flaw…");
		await workbench.page.getByPlaceholder("In which design?").waitFor();
		await workbench.shot("drill-choice");
		await workbench.pick("Home page");
		await workbench.tab("Spot the flaw").waitFor();
		await workbench.page.getByText("Answer the Drill: select the words").first().waitFor();
		await workbench.focusEditor();
		await workbench.page.keyboard.press("Control+Home");
		await workbench.page.keyboard.press("Shift+End");
		await workbench.shot("drill-text");

		await workbench.page.keyboard.press("Alt+Enter");
		await workbench.quickPickRows().first().waitFor();
		await workbench.shot("drill-criteria");
		await workbench.page.keyboard.press("Enter");
		await workbench.tab("without the flaw").waitFor();
		// the title is never at fault, whichever flaw it is
		await workbench.waitForNotification(/^(?:Not here\. It costs “|The right criterion; the flaw stands elsewhere\.)/);
		await workbench.shot("drill-difference");
		const [event] = workbench
			.fileText(".woodshed/log.jsonl")
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line) as { kind: string; slug?: string; placed?: boolean })
			.filter(({ kind }) => kind === "drilled");
		assert.deepEqual([event?.slug, event?.placed], ["home-shelf-ranking", false]);
	});
});
