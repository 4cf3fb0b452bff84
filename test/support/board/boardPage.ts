import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";

import { chromiumArguments, ensureChromium } from "../../../scripts/host/chromium.mjs";
import { applyGesture } from "../../../src/core/design/applyGesture.ts";
import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import { blastOf } from "../../../src/core/design/blastOf.ts";
import type { DesignPack } from "../../../src/core/design/designPack.ts";
import type { Gesture } from "../../../src/core/design/gesture.ts";
import type { DesignGraph } from "../../../src/core/design/designGraph.ts";
import { boardState } from "../../../src/extension/design/boardState.ts";
import { selectionAfter } from "../../../src/extension/design/selectionAfter.ts";
import { decodeFromBoard, type FromBoard } from "../../../src/protocol/design/boardMessages.ts";
import type { BoardState, ShownWhatIf } from "../../../src/protocol/design/boardState.ts";
import { LineIndex } from "../../../src/core/base/lineIndex.ts";

const root = join(import.meta.dirname, "..", "..", "..");

export const themes = ["dark", "light", "high-contrast", "high-contrast-light"] as const;
export type Theme = (typeof themes)[number];

interface RecordedTheme {
	readonly body: string;
	readonly variables: Readonly<Record<string, string>>;
}

const recorded = (): Readonly<Record<Theme, RecordedTheme>> =>
	JSON.parse(readFileSync(join(root, "test", "fixtures", "board", "themes.json"), "utf8"));

export interface BoardPageOptions {
	readonly text: string;
	readonly theme?: Theme;
	readonly size?: { readonly width: number; readonly height: number };
	readonly pack?: DesignPack;
	readonly absences?: boolean;
	/** what the page is shown on top of what the text gives */
	readonly shown?: Partial<BoardState>;
	readonly reducedMotion?: "reduce" | "no-preference";
	readonly forcedColors?: "active" | "none";
}

/** The board's page alone in Chromium, under the editor's own style variables and policy; a small host in the test. */
export class BoardPage {
	readonly page: Page;
	/** everything that the page asked for, oldest first */
	readonly intents: FromBoard[] = [];
	/** messages that would be dropped, errors and violations of the policy */
	readonly faults: string[] = [];
	text: string;
	state: BoardState | null = null;
	private readonly undo: string[] = [];
	private version = 1;
	private selected: string | null = null;
	private connector: string | null = null;
	private notice: string | null = null;
	private whatIf: ShownWhatIf = { down: [], loadFactor: 1, objective: null };
	private readonly options: BoardPageOptions;
	private shown: Partial<BoardState>;

	constructor(page: Page, options: BoardPageOptions) {
		this.page = page;
		this.options = options;
		this.text = options.text;
		this.shown = options.shown ?? {};
	}

	/** The document changes as by typing. */
	async write(text: string, shown: Partial<BoardState> = this.shown): Promise<void> {
		this.shown = shown;
		this.text = text;
		this.version += 1;
		await this.post();
	}

	async show(shown: Partial<BoardState>): Promise<void> {
		this.shown = { ...this.shown, ...shown };
		await this.post();
	}

	component(id: string): Locator {
		return this.page.locator(`main g.node[data-component="${id}"]`).first();
	}

	/** Waits until the text has something, and gives it. */
	async until(expected: RegExp): Promise<string> {
		const deadlineMs = Date.now() + 10_000;
		while (!expected.test(this.text)) {
			assert.ok(Date.now() < deadlineMs, `${expected} in the text:\n${this.text}\n${this.state?.notice ?? ""}`);
			await this.page.waitForTimeout(20);
		}
		return this.text;
	}

	/** Waits until the page has asked for something. */
	async asked(type: FromBoard["type"]): Promise<FromBoard> {
		const deadlineMs = Date.now() + 10_000;
		for (;;) {
			const found = this.intents.find((intent) => intent.type === type);
			if (found !== undefined) return found;
			assert.ok(Date.now() < deadlineMs, `the page asks for ${type}`);
			await this.page.waitForTimeout(20);
		}
	}

	async close(): Promise<void> {
		await this.page.context().close();
	}

	/** The caret comes to a component. */
	async caretAt(component: string | null): Promise<void> {
		this.selected = component;
		this.connector = null;
		await this.post();
	}

	/** Waits until the page has drawn the text as it stands. */
	async drawn(): Promise<void> {
		await this.page.waitForFunction(
			(version) => (window as unknown as { drawn?: number }).drawn === version,
			this.version,
		);
	}

	async post(): Promise<void> {
		const { pack } = this.options;
		const design = analyseDesign(this.text, {
			includeAbsences: this.options.absences ?? false,
			...(pack === undefined ? {} : { pack }),
			whatIf: {
				loadFactor: this.whatIf.loadFactor,
				...(this.whatIf.objective === null ? {} : { objective: this.whatIf.objective }),
			},
		});
		const down = this.whatIf.down.filter((id) => design.graph.components.some((one) => one.id === id));
		const session = {
			design,
			document: { uri: { toString: () => "file:///design.md" }, getText: () => this.text },
			pack: pack ?? null,
			title: pack?.title ?? "Design",
			noRubric: null,
			blast: down.length === 0 ? null : blastOf(design, down),
			version: this.version,
			showsAbsences: this.options.absences ?? false,
			whatIf: this.whatIf,
		};
		this.state = {
			...boardState({
				session: session as never,
				review: { shown: { type: "none" }, findings: [], reviewer: "Offline checks – no model" },
				interview: { type: "none", message: "" },
				selected: this.selected,
				selectedConnector: this.connector,
				notice: this.notice,
				round: { guide: null, compare: null, comparable: [], mock: false },
				render: (markdown) => `<p>${markdown.replace(/[<&]/g, " ")}</p>`,
			}),
			...this.shown,
		};
		await this.page.evaluate((state) => window.postMessage({ type: "state", state }, "*"), this.state);
	}

	async receive(message: unknown): Promise<void> {
		const intent = decodeFromBoard(message);
		if (intent === null) {
			this.faults.push(`dropped: ${JSON.stringify(message).slice(0, 200)}`);
			return;
		}
		this.intents.push(intent);
		switch (intent.type) {
			case "ready":
				return this.post();
			case "gesture":
				return this.apply(intent.gesture as Gesture);
			case "select":
				this.selected = intent.component;
				this.connector = intent.connector ?? null;
				return this.post();
			case "whatIf":
				this.whatIf = { down: intent.down, loadFactor: intent.loadFactor, objective: intent.objective ?? null };
				return this.post();
			case "undo":
				return this.write(this.undo.pop() ?? this.text);
			case "rendered":
				await this.page.evaluate((version) => {
					(window as unknown as { drawn?: number }).drawn = version;
				}, intent.version);
				if (intent.unmapped.length > 0) this.faults.push(`unmapped: ${intent.unmapped.join(", ")}`);
				return;
			default:
				return;
		}
	}

	private async apply(gesture: Gesture): Promise<void> {
		const edits = applyGesture(this.text, gesture);
		this.notice = edits.ok ? null : edits.error;
		if (!edits.ok) return this.post();
		this.undo.push(this.text);
		const index = new LineIndex(this.text);
		let text = this.text;
		for (const edit of [...edits.value].sort((a, b) => index.offsetAt(b.range.start) - index.offsetAt(a.range.start)))
			text = text.slice(0, index.offsetAt(edit.range.start)) + edit.text + text.slice(index.offsetAt(edit.range.end));
		const before = this.graph();
		this.text = text;
		const selection = { component: this.selected, connector: this.connector };
		const next = selectionAfter(selection, gesture, before, this.graph());
		this.selected = next.component;
		this.connector = next.connector;
		return this.write(text);
	}

	private graph(): DesignGraph {
		return analyseDesign(this.text, { includeAbsences: false }).graph;
	}
}

/** One browser for a file of tests. */
export async function openBrowser(): Promise<Browser> {
	const { executablePath, env } = await ensureChromium(root, () => undefined);
	return chromium.launch({
		executablePath,
		args: chromiumArguments,
		env: { ...process.env, ...env } as Record<string, string>,
	});
}

/** The page as the host makes it, on an address of its own that nothing but its two files is behind. */
export async function openBoard(browser: Browser, options: BoardPageOptions): Promise<BoardPage> {
	const { theme = "dark", size = { width: 1100, height: 760 } } = options;
	const context = await browser.newContext({
		viewport: size,
		reducedMotion: options.reducedMotion ?? "no-preference",
		forcedColors: options.forcedColors ?? "none",
	});
	const page = await context.newPage();
	const board = new BoardPage(page, options);
	page.on("pageerror", (error) => board.faults.push(String(error.stack)));
	page.on("console", (message) => {
		if (message.type() === "error") board.faults.push(message.text());
	});
	const colours = recorded()[theme];
	assert.ok(colours, `the theme ${theme} is recorded`);
	const style = Object.entries(colours.variables)
		.map(([name, value]) => `${name}: ${value};`)
		.join(" ");
	const policy =
		"default-src 'none'; script-src 'nonce-test'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";
	await page.route("http://board.test/**", async (route) => {
		const path = new URL(route.request().url()).pathname;
		if (path === "/design.js")
			return route.fulfill({
				contentType: "text/javascript",
				body: readFileSync(join(root, "dist", "webview", "design.js")),
			});
		if (path === "/design.css")
			return route.fulfill({ contentType: "text/css", body: readFileSync(join(root, "media", "design.css")) });
		if (path !== "/") return route.fulfill({ status: 404, body: "" });
		return route.fulfill({
			contentType: "text/html",
			body: `<!DOCTYPE html><html lang="en" style='${style.replaceAll("'", '"')}'><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Design board</title><style>@layer vscode-default { body { background-color: transparent; color: var(--vscode-editor-foreground); margin: 0; padding: 0 20px; } html { background: var(--vscode-editor-background); } }</style><link rel="stylesheet" href="/design.css"></head><body class="${colours.body}"><p id="loading" role="status">Drawing…</p><script nonce="test">window.acquireVsCodeApi = () => ({ postMessage: (m) => window.said(m), getState: () => window.kept, setState: (s) => { window.kept = s; } });</script><script nonce="test" src="/design.js"></script></body></html>`,
		});
	});
	await page.exposeFunction("said", (message: unknown) => board.receive(message));
	await page.goto("http://board.test/");
	await board.drawn();
	return board;
}
