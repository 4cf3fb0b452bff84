import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium, type Frame, type Locator, type Page } from "playwright-core";
import { chromiumArguments, ensureChromium } from "../../../scripts/host/chromium.mjs";
import { createTestWorkspace, quietSettings } from "../../../scripts/host/testWorkspace.mjs";
import { ensureServer, installVsix, serverFolders, startServer } from "../../../scripts/host/vscodeServer.mjs";
import { installPseudoLanguage, pseudoLanguage } from "./pseudoLanguage.ts";

const root = join(import.meta.dirname, "..", "..", "..");

export interface WorkbenchOptions {
	/** Files written into the fresh practice folder before it is opened: text by path. */
	readonly files?: Readonly<Record<string, string>>;
	/** Workspace settings on top of the quiet ones. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** Settings of the machine, such as who reviews: a workspace must not choose that. */
	readonly machineSettings?: Readonly<Record<string, unknown>>;
	/** `false` opens the folder as an untrusted workspace. */
	readonly trusted?: boolean;
	/** Environment variables that the extension host sees, for instance `WOODSHED_API_KEY`. */
	readonly env?: Readonly<Record<string, string>>;
	/** `Default Dark Modern` unless told. */
	readonly colorTheme?: string;
	readonly size?: { readonly width: number; readonly height: number };
	/** Texts of Woodshed are shown in the pseudo language, VS Code's own stay English. */
	readonly pseudoLanguage?: boolean;
	/** Extensions of `test/ui/extensions` that are installed, too; they may use what VS Code only proposes. */
	readonly companions?: readonly string[];
}

/** The package under test: the one just made by the test run, else the newest in the repository. */
function packagedExtension(): string {
	const given = process.env["WOODSHED_VSIX"];
	if (given !== undefined) return given;
	const newest = readdirSync(root)
		.filter((name) => name.endsWith(".vsix"))
		.map((name) => join(root, name))
		.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
	assert.ok(newest, "there is no packaged extension: npm run package");
	return newest;
}

/** A real VS Code window with the packaged extension on a practice folder of its own, driven as a person would. */
export class Workbench {
	readonly page: Page;
	/** The practice folder that is open. */
	readonly folder: string;
	/** Lines the page's console printed, newest last. */
	readonly consoleLines: readonly string[];
	readonly #closers: (() => unknown)[];

	constructor(page: Page, folder: string, consoleLines: readonly string[], closers: (() => unknown)[]) {
		this.page = page;
		this.folder = folder;
		this.consoleLines = consoleLines;
		this.#closers = closers;
	}

	/** Runs a command by its title in the command palette, for instance `Woodshed: Open Problem…`. */
	async run(title: string): Promise<void> {
		const input = this.page.locator(".quick-input-widget input.input");
		const row = this.quickPickRows().filter({ hasText: title }).first();
		// The palette shows the commands of the moment it opened; right after a start there may be more a second later.
		for (let attempt = 1; ; attempt += 1) {
			await this.page.keyboard.press("F1");
			try {
				await input.waitFor({ state: "visible", timeout: 5000 });
				await input.fill(`>${title}`);
				await row.waitFor({ state: "visible", timeout: 3000 });
				// what opens at this moment takes the focus, and the palette is gone
				await row.click({ timeout: 5000 });
				return;
			} catch (error) {
				if (attempt === 5) throw error;
				await this.page.keyboard.press("Escape");
			}
		}
	}

	/** Types into the open quick pick and takes the first row that shows `label`. */
	async pick(text: string, label: string = text): Promise<void> {
		const input = this.page.locator(".quick-input-widget input.input");
		await input.waitFor({ state: "visible" });
		await input.fill(text);
		const row = this.quickPickRows().filter({ hasText: label }).first();
		await row.waitFor({ state: "visible" });
		await row.click();
	}

	quickPickRows(): Locator {
		return this.page.locator(".quick-input-widget .quick-input-list .monaco-list-row");
	}

	/** Opens a file of the practice folder and puts the caret into it. */
	async open(path: string): Promise<void> {
		const input = this.page.locator(".quick-input-widget input.input");
		// A page that was just clicked sometimes keeps a key to itself: then the keyboard is taken from it first.
		for (let attempt = 1; ; attempt += 1) {
			await this.page.keyboard.press("Control+1");
			await this.page.keyboard.press("Control+P");
			try {
				await input.waitFor({ state: "visible", timeout: 5000 });
				break;
			} catch (error) {
				if (attempt === 5) throw error;
				await this.page.locator(".tabs-container .tab").first().click();
			}
		}
		await input.fill(path);
		const row = this.quickPickRows()
			.filter({ hasText: path.split("/").slice(0, -1).join("/") })
			.filter({ hasText: path.split("/").at(-1) ?? path });
		await row.first().click();
		await this.tab(path.split("/").at(-1) ?? path).waitFor({ state: "visible" });
		await this.focusEditor();
	}

	tab(label: string): Locator {
		return this.page.locator(".tabs-container .tab").filter({ hasText: label }).first();
	}

	/** The text editor of the group that has the focus. */
	editor(): Locator {
		return this.page.locator(".editor-group-container.active .editor-instance .monaco-editor").first();
	}

	/** By the keyboard: a click could land on a CodeLens, or on what is just sliding in. */
	async focusEditor(): Promise<void> {
		const focused = this.page.locator(".editor-group-container.active .editor-instance .monaco-editor.focused");
		for (let attempt = 1; ; attempt += 1) {
			await this.page.keyboard.press("Escape");
			await this.page.keyboard.press("Control+1");
			try {
				await focused.waitFor({ timeout: 5000 });
				return;
			} catch (error) {
				if (attempt === 4) throw error;
				// a page keeps the keys to itself: the active tab of the first group takes the keyboard from it
				await this.page.locator(".editor-group-container").first().locator(".tab.active").first().click();
			}
		}
	}

	/** Replaces everything in the focused editor, as one paste: no auto-closing, no re-indentation. */
	async replaceText(text: string): Promise<void> {
		// a long line is wrapped over several view lines: its last word is in one of them
		const lastLine = (text.trimEnd().split("\n").at(-1) ?? "").split(" ").at(-1) ?? "";
		// a page that is still opening beside the text sometimes takes the focus, and the paste with it
		for (let attempt = 1; attempt <= 4; attempt += 1) {
			await this.focusEditor();
			await this.page.keyboard.press("Control+A");
			await this.paste(text);
			for (const endMs = Date.now() + 5000; Date.now() < endMs; await this.page.waitForTimeout(30)) {
				if ((await this.editorText()).includes(lastLine)) return;
			}
		}
		assert.fail(`the editor does not show the pasted text, ending in: ${lastLine}`);
	}

	async paste(text: string): Promise<void> {
		await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
		await this.page.keyboard.press("Control+V");
	}

	/** Saves by hand and waits until nothing in the focused group is unsaved. */
	async save(): Promise<void> {
		await this.focusEditor();
		await this.page.keyboard.press("Control+S");
		await this.page.locator(".editor-group-container.active .tab.active.dirty").waitFor({ state: "detached" });
	}

	/** The visible lines of the focused editor, top to bottom. */
	async editorText(): Promise<string> {
		const lines = await this.editor()
			.locator(".view-lines .view-line")
			.evaluateAll((elements) =>
				elements
					.map((element) => ({
						top: Number.parseFloat((element as HTMLElement).style.top),
						text: element.textContent ?? "",
					}))
					.sort((a, b) => a.top - b.top)
					.map(({ text }) => text.replaceAll("\u00a0", " ")),
			);
		return lines.join("\n");
	}

	/** A file of the practice folder as it is on disk. */
	fileText(path: string): string {
		return readFileSync(join(this.folder, path), "utf8");
	}

	/** Waits for a notification and gives its text. */
	async waitForNotification(pattern: RegExp, timeoutMs = 20_000): Promise<string> {
		const message = this.page.locator(".notification-list-item-message").filter({ hasText: pattern }).first();
		await message.waitFor({ state: "visible", timeout: timeoutMs });
		return (await message.textContent()) ?? "";
	}

	/** Waits for a status bar item and gives its text. */
	async waitForStatus(pattern: RegExp, timeoutMs = 20_000): Promise<string> {
		const item = this.page.locator(".part.statusbar .statusbar-item").filter({ hasText: pattern }).first();
		await item.waitFor({ state: "visible", timeout: timeoutMs });
		return (await item.textContent()) ?? "";
	}

	/** Waits for a row of the Test Explorer, which must be showing, to reach a state. */
	async waitForTest(
		label: RegExp,
		state: "Passed" | "Failed" | "Errored" | "Skipped",
		timeoutMs = 60_000,
	): Promise<Locator> {
		const row = this.page
			.locator(`.test-explorer .monaco-list-row[aria-label*="(${state})"]`)
			.filter({ hasText: label })
			.first();
		await row.waitFor({ state: "visible", timeout: timeoutMs });
		return row;
	}

	/** The document inside the webview that shows `selector`. */
	async webview(selector: string, timeoutMs = 20_000): Promise<Frame> {
		const deadlineMs = Date.now() + timeoutMs;
		while (Date.now() < deadlineMs) {
			for (const frame of this.page.frames()) {
				if (frame.parentFrame() === null || frame.isDetached()) continue;
				const element = await frame.$(selector).catch(() => null);
				if (element !== null) return frame;
			}
			await this.page.waitForTimeout(100);
		}
		const urls = this.page.frames().map((frame) => frame.url());
		throw new Error(`No webview shows ${selector} within ${timeoutMs} ms. Frames: ${urls.join(", ")}`);
	}

	/** Presses on the middle of one element and lets go on the middle of another, also inside webviews. */
	async drag(from: Locator, to: Locator): Promise<void> {
		const [start, end] = [await from.boundingBox(), await to.boundingBox()];
		assert.ok(start && end, "both ends of the drag are on the screen");
		await this.page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
		await this.page.mouse.down();
		await this.page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
		await this.page.mouse.up();
	}

	/** The rows of the Problems panel, which is opened for it: `message source [Ln 3, Col 1]`. */
	async problems(): Promise<string[]> {
		await this.run("Problems: Focus on Problems View");
		const panel = this.page.locator(".markers-panel");
		await panel.waitFor({ state: "visible" });
		return panel.locator(".monaco-list-row").allTextContents();
	}

	/** Waits for a comment thread in an editor. */
	async waitForThread(pattern: RegExp, timeoutMs = 30_000): Promise<Locator> {
		const thread = this.page.locator(".review-widget").filter({ hasText: pattern }).first();
		await thread.waitFor({ state: "visible", timeout: timeoutMs });
		return thread;
	}

	/** Clicks the icon of a view container in the activity bar. */
	async openViewContainer(title: string): Promise<void> {
		// a badge lies over the whole icon and would be waited for
		await this.page.locator(`.activitybar .action-item a[aria-label^="${title}"]`).first().click({ force: true });
		await this.page
			.locator(".part.sidebar .composite.title h2")
			.filter({ hasText: new RegExp(title, "i") })
			.waitFor({ state: "visible" });
	}

	/** Takes an entry of the menu behind the three dots of a view in the side bar. */
	async runInView(view: string, title: string): Promise<void> {
		const pane = this.page
			.locator(".part.sidebar .pane")
			.filter({ has: this.page.locator(`.pane-header[aria-label^="${view}"]`) });
		const entry = this.page.locator(".monaco-menu .action-menu-item").filter({ hasText: title });
		// what is still coming into the side bar takes the focus, and the menu with it
		for (let attempt = 1; ; attempt += 1) {
			await pane.locator(".pane-header").hover();
			await pane.getByRole("button", { name: /More Actions/ }).click();
			try {
				await entry.click({ timeout: 3000 });
				return;
			} catch (error) {
				if (attempt === 5) throw error;
				await this.page.keyboard.press("Escape");
			}
		}
	}

	/** How long the extension's activation took, as VS Code itself measured it. */
	async activationTimeMs(): Promise<number> {
		await this.run("Developer: Show Running Extensions");
		const list = this.page.locator(".runtime-extensions-editor");
		await list.locator(".monaco-list-row").first().waitFor({ state: "visible" });
		const row = list.locator(".monaco-list-row").filter({ hasText: "Woodshed" }).first();
		await list.hover();
		for (let turn = 0; turn < 20 && (await row.count()) === 0; turn += 1) {
			await this.page.mouse.wheel(0, 300);
			await this.page.waitForTimeout(100);
		}
		await row.filter({ hasText: /Activation: \d/ }).waitFor({ state: "visible" });
		const text = (await row.textContent()) ?? "";
		await this.page.keyboard.press("Escape");
		await list.waitFor({ state: "detached" });
		const match = /Activation: (\d+)\s*ms/.exec(text);
		assert.ok(match?.[1], `the list of running extensions shows an activation time: ${text}`);
		return Number(match[1]);
	}

	/** Writes a picture of the window and gives its path. */
	async shot(name: string): Promise<string> {
		const path = join(root, ".cache", "shots", `${name}.png`);
		mkdirSync(dirname(path), { recursive: true });
		await this.page.screenshot({ path });
		return path;
	}

	async close(): Promise<void> {
		await closeAll(this.#closers.splice(0));
	}
}

/** Newest first; one that fails must not keep the others open. */
async function closeAll(closers: readonly (() => unknown)[]): Promise<void> {
	for (const close of closers.toReversed()) {
		try {
			await close();
		} catch {
			// What is already gone needs no closing.
		}
	}
}

/**
 * User settings of a browser window live in the browser, which is new. They are given as the defaults of the page's own
 * start options instead, since settings of the workspace arrive after the first editors are shown. (Answering the page
 * request in the server's place does not work: Chromium then keeps the page from connecting to the loopback address.)
 */
async function giveUserSettings(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
	await page.addInitScript((configurationDefaults) => {
		const original = Element.prototype.getAttribute;
		Element.prototype.getAttribute = function (name) {
			const value = original.call(this, name);
			if (this.id !== "vscode-workbench-web-configuration" || name !== "data-settings" || value === null) return value;
			const options: unknown = JSON.parse(value);
			return JSON.stringify({ ...(options as object), configurationDefaults });
		};
	}, settings);
}

/** Opens a VS Code of its own: server, folders, browser. Takes some seconds; close it in `after`. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
	const { files = {}, settings = {}, trusted = true, env = {}, colorTheme = "Default Dark Modern" } = options;
	const closers: (() => unknown)[] = [];
	try {
		await ensureServer(root, () => undefined);
		const { executablePath, env: browserEnv } = await ensureChromium(root, () => undefined);
		const base = mkdtempSync(join(tmpdir(), "woodshed-ui-"));
		closers.push(() => rmSync(base, { recursive: true, force: true, maxRetries: 3 }));
		const workspace = createTestWorkspace({ settings: { "workbench.colorTheme": colorTheme, ...settings } });
		closers.push(workspace.remove);
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(workspace.folder, path)), { recursive: true });
			writeFileSync(join(workspace.folder, path), text);
		}
		const folders = serverFolders(base);
		const { companions = [] } = options;
		for (const name of companions) {
			// before the first install: the server takes in what lies there when it looks for the first time
			cpSync(join(import.meta.dirname, "..", "extensions", name), join(folders.extensions, `woodshed-test.${name}`), {
				recursive: true,
			});
		}
		await installVsix(root, folders, packagedExtension());
		if (options.pseudoLanguage === true) installPseudoLanguage(folders.extensions);
		const server = await startServer({
			root,
			folders,
			// Not its driver for smoke tests: with it, VS Code shows no notification.
			smokeTest: false,
			trustAll: trusted,
			machineSettings: { ...quietSettings, ...options.machineSettings },
			env,
			logFile: join(root, ".cache", "logs", "ui-server.log"),
		});
		closers.push(() => server.stop());
		const browser: Browser = await chromium.launch({
			executablePath,
			args: chromiumArguments,
			env: { ...process.env, ...browserEnv } as Record<string, string>,
		});
		closers.push(() => browser.close());
		const context = await browser.newContext({
			viewport: options.size ?? { width: 1440, height: 900 },
			permissions: ["clipboard-read", "clipboard-write"],
		});
		const page = await context.newPage();
		page.setDefaultTimeout(20_000);
		if (options.pseudoLanguage === true) {
			// what the page of a translated VS Code says of itself; its own texts would come from elsewhere
			await page.addInitScript((language) => {
				Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
			}, pseudoLanguage);
		}
		const consoleLines: string[] = [];
		page.on("console", (message) => consoleLines.push(message.text()));
		await giveUserSettings(page, { ...quietSettings, "workbench.colorTheme": colorTheme, ...settings });
		const start = [["skipWelcome", "true"], ...(companions.length > 0 ? [["enableProposedApi", "true"]] : [])];
		const payload = encodeURIComponent(JSON.stringify(start));
		await page.goto(`${server.origin}/?folder=${encodeURIComponent(workspace.folder)}&payload=${payload}`);
		const statusItems = page.locator(".monaco-workbench .part.statusbar .statusbar-item");
		await statusItems.first().waitFor({ timeout: 60_000 });
		// The window is drawn before it is connected: the explorer shows the folder, and extensions start, only after that.
		await page.locator(".part.sidebar .monaco-list-row").first().waitFor({ timeout: 60_000 });
		await page.waitForTimeout(300);
		await statusItems.filter({ hasText: "Activating Extensions" }).waitFor({ state: "detached", timeout: 60_000 });
		return new Workbench(page, workspace.folder, consoleLines, closers);
	} catch (error) {
		await closeAll(closers);
		throw error;
	}
}
