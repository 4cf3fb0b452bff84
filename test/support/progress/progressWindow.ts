import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import axe from "axe-core";
import type { Browser, Page } from "playwright-core";

import { decodeFromProgress, type FromProgress } from "../../../src/protocol/progress/progressMessages.ts";
import type { ShownProgress } from "../../../src/protocol/progress/progressState.ts";
import type { Theme } from "../board/boardPage.ts";

const root = join(import.meta.dirname, "..", "..", "..");

interface RecordedTheme {
	readonly body: string;
	readonly variables: Readonly<Record<string, string>>;
}

/** The page of the Progress view alone in Chromium, under the editor's own style variables and policy. */
export class ProgressWindow {
	readonly page: Page;
	/** everything that the page asked for, oldest first */
	readonly asked: FromProgress[] = [];
	/** messages that would be dropped, errors and violations of the policy */
	readonly faults: string[] = [];

	constructor(page: Page) {
		this.page = page;
	}

	async show(state: ShownProgress): Promise<void> {
		await this.page.evaluate((shown) => window.postMessage({ type: "state", state: shown }, "*"), state);
		await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	}

	async shot(name: string): Promise<void> {
		mkdirSync(join(root, ".cache", "shots"), { recursive: true });
		await this.page.screenshot({ path: join(root, ".cache", "shots", `${name}.png`), fullPage: true });
	}

	async close(): Promise<void> {
		await this.page.context().close();
	}
}

export async function openProgressWindow(
	browser: Browser,
	{ theme = "dark", width = 320 }: { readonly theme?: Theme; readonly width?: number } = {},
): Promise<ProgressWindow> {
	const context = await browser.newContext({ viewport: { width, height: 900 } });
	const page = await context.newPage();
	const progress = new ProgressWindow(page);
	page.on("pageerror", (error) => progress.faults.push(String(error.stack)));
	page.on("console", (message) => {
		if (message.type() === "error") progress.faults.push(message.text());
	});
	const themes: Readonly<Record<string, RecordedTheme>> = JSON.parse(
		readFileSync(join(root, "test", "fixtures", "board", "themes.json"), "utf8"),
	);
	const colours = themes[theme];
	assert.ok(colours, `the theme ${theme} is recorded`);
	const style = Object.entries(colours.variables)
		.map(([name, value]) => `${name}: ${value};`)
		.join(" ");
	const policy =
		"default-src 'none'; script-src 'nonce-test'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";
	const files: Readonly<Record<string, { readonly type: string; readonly path: readonly string[] }>> = {
		"/progress.js": { type: "text/javascript", path: ["dist", "webview", "progress.js"] },
		"/progress.css": { type: "text/css", path: ["media", "progress.css"] },
	};
	await page.route("http://progress.test/**", async (route) => {
		const { pathname } = new URL(route.request().url());
		const file = files[pathname];
		if (file !== undefined)
			return route.fulfill({ contentType: file.type, body: readFileSync(join(root, ...file.path)) });
		if (pathname !== "/") return route.fulfill({ status: 404, body: "" });
		return route.fulfill({
			contentType: "text/html",
			body: `<!DOCTYPE html><html lang="en" style='${style.replaceAll("'", '"')}'><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Progress</title><style>@layer vscode-default { body { background-color: transparent; color: var(--vscode-editor-foreground); margin: 0; padding: 0 20px; } html { background: var(--vscode-editor-background); } }</style><link rel="stylesheet" href="/progress.css"></head><body class="${colours.body}"><script nonce="test">window.acquireVsCodeApi = () => ({ postMessage: (m) => window.said(m), getState: () => undefined, setState: () => {} });</script><script nonce="test" src="/progress.js"></script></body></html>`,
		});
	});
	await page.exposeFunction("said", (message: unknown) => {
		const decoded = decodeFromProgress(message);
		if (decoded === null) {
			progress.faults.push(`dropped: ${JSON.stringify(message).slice(0, 200)}`);
		} else {
			progress.asked.push(decoded);
		}
	});
	await page.goto("http://progress.test/");
	return progress;
}

/** What axe calls serious or critical in what the page shows now. */
export async function graveFaults(page: Page, what: string): Promise<readonly string[]> {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() =>
		(window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
	);
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.map(({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
