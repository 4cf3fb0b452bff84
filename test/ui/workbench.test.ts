import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

describe("the window with the packaged extension", function () {
	this.timeout(120_000);
	let workbench: Workbench | undefined;

	before(async () => {
		workbench = await openWorkbench();
	});

	after(async () => {
		await workbench?.close();
	});

	it("opens the Woodshed container from the activity bar", async () => {
		assert.ok(workbench);
		await workbench.openViewContainer("Woodshed");
		const rows = workbench.page.locator(".part.sidebar .monaco-list-row");
		await rows.first().waitFor({ state: "visible" });
		await workbench.shot("activity-bar");
	});

	it("is activated by the practice folder, without holding the window up", async function () {
		assert.ok(workbench);
		const tookMs = await workbench.activationTimeMs();
		if (this.test) this.test.title += ` (${tookMs} ms)`;
		assert.ok(tookMs < 2000, `activation took ${tookMs} ms`);
	});
});
