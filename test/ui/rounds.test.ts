import assert from "node:assert/strict";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Locator } from "playwright-core";

import { eventually, until } from "./support/eventually.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

const minuteMs = 60_000;

describe("a round with a clock, on the packaged extension", function () {
	this.timeout(240_000);
	let workbench: Workbench;
	/** holds the file that says what time it is for the candidate */
	let clockFolder: string;
	let written = { ms: Date.parse("2026-11-02T09:00:00Z"), at: Date.now() };

	const sitsAt = (ms: number): void => {
		written = { ms, at: Date.now() };
		const file = join(clockFolder, "now");
		writeFileSync(`${file}.new`, new Date(ms).toISOString());
		renameSync(`${file}.new`, file);
	};
	/** The candidate's clock goes on by itself, too. */
	const pass = (minutes: number): void => sitsAt(written.ms + Date.now() - written.at + minutes * minuteMs);
	const clock = (): Locator => workbench.page.locator('.statusbar-item[id*="roundClock"]').first();
	const title = (): Locator => workbench.page.locator(".quick-input-widget .quick-input-title");
	const message = (text: RegExp): Locator =>
		workbench.page.locator(".notification-list-item").filter({ hasText: text }).first();
	const act = async (label: string): Promise<void> => {
		await clock().click();
		await workbench.pick(label);
	};
	const press = async (text: RegExp, button: string): Promise<void> => {
		await message(text).waitFor();
		await message(text).getByRole("button", { name: button, exact: true }).click();
	};
	const clearMessages = async (): Promise<void> => workbench.run("Notifications: Clear All Notifications");
	const settings = (): Record<string, unknown> =>
		JSON.parse(workbench.fileText(".vscode/settings.json")) as Record<string, unknown>;
	const round = (): {
		readonly at: number;
		readonly parts: readonly { readonly slug: string; readonly feedback: string | null }[];
	} => JSON.parse(workbench.fileText(".woodshed/round.json"));
	/** The part's text is open: what was asked for before it is over. */
	const atPart = (index: number): Promise<void> =>
		workbench.page
			.locator(".breadcrumbs-control")
			.filter({ hasText: round().parts[index]?.slug ?? "" })
			.first()
			.waitFor();
	/** A message slides in. */
	const shot = async (name: string): Promise<void> => {
		await workbench.page.waitForTimeout(500);
		await workbench.shot(name);
	};
	const isHeld = (): boolean => workbench.fileText(".woodshed/round.json").includes('"to": null');

	before(async () => {
		clockFolder = mkdtempSync(join(tmpdir(), "woodshed-clock-"));
		sitsAt(written.ms);
		workbench = await openWorkbench({
			size: { width: 1500, height: 940 },
			env: { WOODSHED_CLOCK: join(clockFolder, "now") },
		});
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed round ${this.currentTest.title.slice(0, 30)}`);
		}
	});
	after(async () => {
		await workbench?.close();
		rmSync(clockFolder, { recursive: true, force: true });
	});

	it("is chosen in three steps, and none of them is begun by leaving them", async () => {
		const steps = ["Which round?", "Practice or mock?", "In which editor?"];
		for (const chosen of [[], ["Screen"], ["Screen", "Mock"]]) {
			await workbench.run("Woodshed: Start Round");
			for (const label of chosen) {
				await workbench.pick(label);
			}
			await title()
				.filter({ hasText: steps[chosen.length] ?? "" })
				.waitFor();
			if (chosen.length === 0) {
				await workbench.quickPickRows().nth(5).waitFor();
				await shot("round-kinds");
			}
			await workbench.page.keyboard.press("Escape");
			await title().waitFor({ state: "hidden" });
		}
		assert.equal(existsSync(join(workbench.folder, ".woodshed/round.json")), false);
		assert.equal(settings()["editor.suggestOnTriggerCharacters"], undefined);
	});

	it("begins a mock of a screen on the pad with an introduction, its clock in the status bar", async () => {
		await workbench.run("Woodshed: Start Round");
		await workbench.pick("Screen");
		await workbench.pick("Mock");
		await workbench.pick("Pad");
		await message(/Screen has begun/).waitFor();
		await clock()
			.filter({ hasText: /4:5\d · 1 of 5: Introduce yourself/ })
			.waitFor();
		await workbench.webview("text=Tell me about yourself");
		assert.equal(settings()["editor.suggestOnTriggerCharacters"], false);
		await shot("round-begun");
		await clearMessages();
	});

	it("goes to the next part; what is left by Escape stays as it was", async () => {
		await act("Next part");
		await clock()
			.filter({ hasText: /2 of 5/ })
			.waitFor();
		await clock().click();
		await title().filter({ hasText: "Screen, part 2 of 5" }).waitFor();
		await shot("round-menu");
		await workbench.page.keyboard.press("Escape");
		await atPart(1);
		await act("Next part");
		await title()
			.filter({ hasText: /Feedback/ })
			.waitFor();
		await shot("round-feedback");
		await workbench.page.keyboard.press("Escape");
		assert.equal(round().at, 1);
		await workbench.page.keyboard.press("Escape");
		await eventually(async () => assert.equal((await clock().textContent())?.includes("2 of 5"), true));
	});

	it("says once that the time of a part is over, and cuts nothing off", async () => {
		pass(6);
		await message(/The 5 minutes of “.*” are over/).waitFor();
		await clock()
			.filter({ hasText: /\+[1-9]:\d\d · 2 of 5/ })
			.waitFor();
		await shot("round-over-time");
		await clearMessages();
	});

	it("refuses a review before a part is left, and gives it where it was left for feedback", async () => {
		await workbench.page.locator('.editor-actions .action-label[aria-label^="Review"]').first().click();
		await message(/nothing is reviewed before its part is left/).waitFor();
		await shot("round-review-refused");
		await clearMessages();
		await act("Next part");
		await workbench.pick("Feedback now");
		await clock()
			.filter({ hasText: /3 of 5/ })
			.waitFor();
		await until(() => workbench.fileText(".woodshed/log.jsonl").includes('"reviewed"'), "the review is in the log");
		assert.equal(round().parts[1]?.feedback, "now");
		await atPart(2);
		await shot("round-feedback-now");
		await act("Next part");
		await workbench.pick("At the end");
	});

	it("refuses hints in the statement, and says when they come back", async () => {
		await atPart(3);
		const statement = await workbench.webview("#help-refused");
		await eventually(async () =>
			assert.match((await statement.textContent("#help-refused")) ?? "", /A mock is under way: hints and the solution/),
		);
		await statement.locator("#help-refused").scrollIntoViewIfNeeded();
		assert.equal(await statement.getByRole("button", { name: /Give up/ }).count(), 0);
		await shot("round-refused");
	});

	it("is only looked at in another window, which changes nothing", async () => {
		const other = await workbench.page.context().newPage();
		await other.goto(workbench.page.url());
		const there = other.locator('.statusbar-item[id*="roundClock"]').first();
		await there.filter({ hasText: /4 of 5/ }).waitFor({ timeout: 60_000 });
		await there.click();
		await other
			.locator(".notification-list-item")
			.filter({ hasText: /This round runs in another window/ })
			.first()
			.waitFor();
		await other.screenshot({ path: join(import.meta.dirname, "../../.cache/shots/round-other-window.png") });
		await other.close();
		assert.equal(settings()["editor.suggestOnTriggerCharacters"], false);
		assert.doesNotMatch((await clock().innerHTML()) ?? "", /debug-pause/);
	});

	it("is held after a reload, gives the settings back meanwhile, and goes on two days later", async () => {
		const loaded = workbench.page.waitForEvent("load");
		await workbench.run("Developer: Reload Window");
		await loaded;
		await message(/A round is under way: Screen/).waitFor({ timeout: 90_000 });
		assert.equal(settings()["editor.suggestOnTriggerCharacters"], undefined);
		await shot("round-resumed");
		const held = await clock().textContent();
		pass(2 * 24 * 60);
		await press(/A round is under way: Screen/, "Go On");
		await until(() => settings()["editor.suggestOnTriggerCharacters"] === false, "the pad is back");
		await until(() => !isHeld(), "it goes on");
		const minutes = (text: string | null): number => Number.parseInt(/(\d+):\d\d/.exec(text ?? "")?.[1] ?? "", 10);
		const goesOn = await clock().textContent();
		assert.ok(minutes(held) - minutes(goesOn) <= 1, `${held} went on as ${goesOn}`);
	});

	it("ends on a second thought only, gives the settings back, and offers the feedback and the scorecard", async () => {
		await act("End the round");
		const dialog = workbench.page.locator(".monaco-dialog-box");
		await dialog.filter({ hasText: "One part is still to come" }).waitFor();
		await shot("round-end");
		await workbench.page.keyboard.press("Escape");
		await dialog.waitFor({ state: "detached" });
		assert.equal(round().at, 3);
		await act("End the round");
		await dialog.getByRole("button", { name: "End the Round" }).click();
		await message(/Screen is over after \d+ min/).waitFor();
		await shot("round-over");
		assert.equal(settings()["editor.suggestOnTriggerCharacters"], undefined);
		assert.equal(existsSync(join(workbench.folder, ".woodshed/round.json")), false);
		await clock().waitFor({ state: "hidden" });
		const statement = await workbench.webview("#help-refused, section button");
		await statement.getByRole("button", { name: /Give up and show the solution/ }).waitFor();
		await clearMessages();
	});

	it("changes the requirements of a design at minutes 20 and 35, by the round's clock alone", async () => {
		await workbench.run("Woodshed: Start Round");
		await workbench.pick("ML System Design");
		await workbench.pick("Practice");
		await workbench.pick("IDE");
		await message(/ML System Design has begun/).waitFor();
		const board = await workbench.webview("main");
		await board.getByRole("tab", { name: "Interview" }).click();
		await board.getByText("The round's clock is in the status bar.").waitFor();
		assert.equal(await board.getByRole("button", { name: "Pause" }).count(), 0);
		await clearMessages();
		await act("Pause the clock");
		await until(isHeld, "the clock is held");
		pass(30);
		await workbench.page.waitForTimeout(1500);
		assert.equal(await message(/Minute 20/).count(), 0, "held is held");
		await act("Go on: the clock runs again");
		await until(() => !isHeld(), "the clock runs");
		pass(20);
		await message(/Minute 20: /).waitFor();
		pass(15);
		await message(/Minute 35: /).waitFor();
		await shot("round-twist");
		await clearMessages();
		await act("End the round");
		await message(/ML System Design is over after 35 min/).waitFor();
	});
});
