import assert from "node:assert/strict";

import { eventually, until } from "./support/eventually.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

describe("keys, on the packaged extension", function () {
	this.timeout(120_000);
	let workbench: Workbench;

	/** Shift+Alt+W, then a letter, as the README tells it. */
	const chord = async (letter: string): Promise<void> => {
		await workbench.page.keyboard.press("Shift+Alt+KeyW");
		await workbench.page.locator(".part.statusbar .statusbar-item").filter({ hasText: "(Shift+Alt+W)" }).waitFor();
		await workbench.page.keyboard.press(letter);
	};

	before(async () => {
		workbench = await openWorkbench({ size: { width: 1500, height: 1000 } });
		await workbench.openViewContainer("Woodshed");
		await workbench.page.locator(".part.sidebar .monaco-list-row").filter({ hasText: "Coding" }).first().waitFor();
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("lead from nothing to a hint that is seen, and to a verdict", async () => {
		await chord("o");
		await workbench.pick("Smallest stall-free start");
		const statement = await workbench.webview(".actions.bar");
		await workbench.focusEditor();
		await chord("h");
		const hint = statement.locator(".hint").last();
		await hint.waitFor();
		const isSeen = () =>
			hint.evaluate((element) => {
				const { top, bottom } = element.getBoundingClientRect();
				return top >= 0 && bottom <= innerHeight;
			});
		await until(isSeen, "the hint is scrolled into view");
		await workbench.shot("keys-hint");
		await workbench.focusEditor();
		await workbench.page.keyboard.press("Alt+Enter");
		await workbench.waitForStatus(/Runtime error/);
	});

	it("leave VS Code its own: Ctrl+Enter still begins a new line below", async () => {
		await workbench.replaceText("x = 1");
		await workbench.page.keyboard.press("Control+Home");
		await workbench.page.keyboard.press("Control+Enter");
		await workbench.page.keyboard.type("y = 2");
		await eventually(async () => assert.equal(await workbench.editorText(), "x = 1\ny = 2"));
	});

	it("come up beside their commands", async () => {
		await workbench.page.keyboard.press("F1");
		await workbench.page.locator(".quick-input-widget input.input").fill(">Woodshed: ");
		const row = (title: string) => workbench.quickPickRows().filter({ hasText: title }).first();
		for (const [title, keys] of [
			["Woodshed: Run", "Alt+Enter"],
			["Woodshed: Start Round…", "Shift+Alt+WR"],
			["Woodshed: Take a Hint", "Shift+Alt+WH"],
		] as const) {
			await row(title).waitFor();
			const shown = await row(title).locator(".monaco-keybinding").textContent();
			assert.equal(shown?.replace(/\s/g, ""), keys, title);
		}
		await workbench.shot("keys-palette");
		await workbench.page.keyboard.press("Escape");
	});
});
