import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { decodeFromInterviewer, type FromInterviewer } from "../../../src/protocol/interview/interviewMessages.ts";
import type { ShownInterview } from "../../../src/protocol/interview/interviewState.ts";
import type { Theme } from "../board/boardPage.ts";

const root = join(import.meta.dirname, "..", "..", "..");

interface RecordedTheme {
	readonly body: string;
	readonly variables: Readonly<Record<string, string>>;
}

/** The interviewer's page alone in Chromium, under the editor's own style variables and policy. */
export class InterviewPage {
	readonly page: Page;
	/** everything that the page asked for, oldest first */
	readonly asked: FromInterviewer[] = [];
	/** messages that would be dropped, errors and violations of the policy */
	readonly faults: string[] = [];

	constructor(page: Page) {
		this.page = page;
	}

	async show(state: ShownInterview): Promise<void> {
		await this.page.evaluate((shown) => window.postMessage({ type: "state", state: shown }, "*"), state);
		await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	}

	/** What was done in the interview, typing left out. */
	intents(): readonly Extract<FromInterviewer, { type: "intent" }>["intent"][] {
		return this.asked.flatMap((one) => (one.type === "intent" && one.intent.type !== "typing" ? [one.intent] : []));
	}

	async shot(name: string): Promise<void> {
		mkdirSync(join(root, ".cache", "shots"), { recursive: true });
		await this.page.screenshot({ path: join(root, ".cache", "shots", `${name}.png`) });
	}

	async close(): Promise<void> {
		await this.page.context().close();
	}
}

/** The page as the host makes it. What it keeps over a reload lies in the browser's session storage. */
export async function openInterviewPage(
	browser: Browser,
	options: { readonly theme?: Theme; readonly size?: { readonly width: number; readonly height: number } } = {},
): Promise<InterviewPage> {
	const { theme = "dark", size = { width: 320, height: 700 } } = options;
	const context = await browser.newContext({ viewport: size });
	const page = await context.newPage();
	const interview = new InterviewPage(page);
	page.on("pageerror", (error) => interview.faults.push(String(error.stack)));
	page.on("console", (message) => {
		if (message.type() === "error") interview.faults.push(message.text());
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
		"/interview.js": { type: "text/javascript", path: ["dist", "webview", "interview.js"] },
		"/interview.css": { type: "text/css", path: ["media", "interview.css"] },
	};
	await page.route("http://interview.test/**", async (route) => {
		const { pathname } = new URL(route.request().url());
		const file = files[pathname];
		if (file !== undefined)
			return route.fulfill({ contentType: file.type, body: readFileSync(join(root, ...file.path)) });
		if (pathname !== "/") return route.fulfill({ status: 404, body: "" });
		return route.fulfill({
			contentType: "text/html",
			body: `<!DOCTYPE html><html lang="en" style='${style.replaceAll("'", '"')}'><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Interviewer</title><style>@layer vscode-default { body { background-color: transparent; color: var(--vscode-editor-foreground); margin: 0; padding: 0 20px; } html { background: var(--vscode-editor-background); } }</style><link rel="stylesheet" href="/interview.css"></head><body class="${colours.body}"><script nonce="test">window.acquireVsCodeApi = () => ({ postMessage: (m) => window.said(m), getState: () => JSON.parse(sessionStorage.kept ?? "null") ?? undefined, setState: (s) => { sessionStorage.kept = JSON.stringify(s); } });</script><script nonce="test" src="/interview.js"></script></body></html>`,
		});
	});
	await page.exposeFunction("said", (message: unknown) => {
		const decoded = decodeFromInterviewer(message);
		if (decoded === null) {
			interview.faults.push(`dropped: ${JSON.stringify(message).slice(0, 200)}`);
		} else {
			interview.asked.push(decoded);
		}
	});
	await page.goto("http://interview.test/");
	return interview;
}
