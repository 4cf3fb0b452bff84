import assert from "node:assert/strict";

import type { Locator } from "playwright-core";

import { until } from "./support/eventually.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

describe("what stays when a window or a message goes, on the packaged extension", function () {
	this.timeout(240_000);
	let workbench: Workbench;

	const item = (id: string): Locator => workbench.page.locator(`.statusbar-item[id*="${id}"]`).first();
	const act = async (label: string): Promise<void> => {
		await item("roundClock").click();
		await workbench.pick(label);
	};
	const nextPart = async (place: RegExp): Promise<void> => {
		await act("Next part");
		await workbench.pick("At the end");
		await item("roundClock").filter({ hasText: place }).waitFor();
	};
	const reload = async (): Promise<void> => {
		await workbench.page.reload();
		await workbench.page.locator(".part.statusbar").waitFor();
	};
	/** The pages of statements that are open. */
	const statements = async (): Promise<number> => {
		const found = await Promise.all(workbench.page.frames().map((frame) => frame.$("#help-refused").catch(() => null)));
		return found.filter((one) => one !== null).length;
	};

	before(async () => {
		workbench = await openWorkbench({ size: { width: 1500, height: 940 } });
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed stays ${this.currentTest.title.slice(0, 30)}`);
		}
	});
	after(() => workbench?.close());

	it("shows a reading again in the window that is opened anew", async () => {
		await workbench.openViewContainer("Woodshed");
		await workbench.runInView("Today", "Open Reading…");
		await workbench.pick("Accuracy against latency");
		await workbench.webview("h2#sources");
		// not by the page: only a window that closes by itself writes down at once which editors it has
		const loaded = workbench.page.waitForEvent("load");
		await workbench.run("Developer: Reload Window");
		await loaded;
		await workbench.webview("h2#sources", 60_000);
		assert.equal(await workbench.page.getByText("could not be opened").count(), 0);
		await workbench.shot("stays-reading");
	});

	it("sits a short full mock, which the clock calls a mock, and closes the statement beside a card", async () => {
		await workbench.run("Woodshed: Start Round");
		await workbench.pick("Full mock");
		await workbench.quickPickRows().filter({ hasText: "155 min" }).waitFor();
		await workbench.shot("stays-lengths");
		await workbench.pick("Short");
		await workbench.pick("As in the interview", "Mock");
		await workbench.pick("Pad");
		await item("roundClock")
			.filter({ hasText: /mock · 2[45]:\d\d · 1 of 5: / })
			.waitFor();
		await workbench.webview("#help-refused");
		await workbench.run("Notifications: Clear All Notifications");
		await nextPart(/2 of 5/);
		await nextPart(/3 of 5/);
		await act("Go on: the clock runs again");
		await workbench.page.locator(".breadcrumbs-control").filter({ hasText: "hard-problem" }).first().waitFor();
		await until(async () => (await statements()) === 0, "the statement of the part before is closed");
		await workbench.shot("stays-card");
	});

	it("keeps the feedback of the round in the status bar, over a reload, until it is asked not to", async () => {
		await act("End the round");
		await workbench.page.locator(".monaco-dialog-box").getByRole("button", { name: "End the Round" }).click();
		await workbench.waitForNotification(/Full mock is over after \d+ min/);
		await workbench.run("Notifications: Clear All Notifications");
		const feedback = item("roundFeedback").filter({ hasText: "Feedback: Full mock" });
		await feedback.waitFor();
		await item("roundClock").waitFor({ state: "hidden" });
		await reload();
		await feedback.waitFor({ timeout: 60_000 });
		await feedback.click();
		await workbench.quickPickRows().filter({ hasText: "Feedback of your last round" }).waitFor();
		await workbench.shot("stays-feedback");
		await workbench.pick("Do not show this again");
		await feedback.waitFor({ state: "hidden" });
	});
});
