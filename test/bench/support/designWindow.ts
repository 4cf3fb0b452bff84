import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";

import type { Workbench } from "../../ui/support/workbench.ts";
import { type Shown, shownInstants } from "./shownInstants.ts";

/** One of the two that draw the text beside the editor. */
export interface Picture {
	readonly command: string;
	readonly nodes: Shown;
	readonly entry: Shown;
}

/** The extension's own. */
export const board: Picture = {
	command: "Woodshed: Open Design Board",
	nodes: { selector: "main g.node" },
	entry: { selector: 'main g.node[data-component="entry"]' },
};

/** VS Code's own, by its extension `mermaid-markdown-features`. */
export const preview: Picture = {
	command: "Markdown: Open Preview to the Side",
	nodes: { selector: "pre.mermaid > svg g.node" },
	entry: { selector: 'pre.mermaid > svg g.node[id*="-flowchart-entry-"]' },
};

/** either picture */
export const anyPicture: Shown = { selector: `${board.nodes.selector}, ${preview.nodes.selector}` };

const editorText: Shown = { selector: ".editor-instance .view-lines" };
const squiggle: Shown = { selector: ".editor-instance .cdr[class*=squiggly-]" };

/**
 * A design of `largeDesign` in an editor, and what is drawn of it beside. Every answer is in milliseconds from the key that
 * began it to the frame in which its effect is painted; the next key waits until that has settled.
 */
export class DesignWindow {
	private readonly workbench: Workbench;
	private readonly lines: readonly string[];
	private readonly components: number;
	private label = "Phone app";
	private letters = 0;
	private names = 0;

	constructor(workbench: Workbench, text: string, components: number) {
		this.workbench = workbench;
		this.lines = text.split("\n");
		this.components = components;
	}

	/** From Enter in the command palette to the picture, whole. */
	async firstPicture(picture: Picture): Promise<{ readonly frame: Frame; readonly ms: number }> {
		const { page } = this.workbench;
		await this.inPalette(picture.command);
		await page.keyboard.press("Enter");
		const frame = await this.workbench.webview(picture.nodes.selector, 60_000);
		const ms = (await shownInstants.firstPaintedMs(frame)) - (await shownInstants.lastKeyMs(page));
		assert.equal(await frame.locator(picture.nodes.selector).count(), this.components, "everything is drawn");
		await shownInstants.listen(frame);
		await this.settle();
		return { frame, ms };
	}

	async closePictures(): Promise<void> {
		const { page } = this.workbench;
		await this.workbench.focusEditor();
		await this.workbench.run("View: Close Editors in Other Groups");
		await page.locator(".editor-group-container").nth(1).waitFor({ state: "detached" });
		await this.settle();
	}

	/** One letter more at the end of a label, until the picture shows it. */
	async letterToPicture(frame: Frame, picture: Picture): Promise<number> {
		const letter = String.fromCharCode(97 + (this.letters++ % 26));
		await this.caretAfter(`entry["${this.label}`, "entry[");
		this.label += letter;
		const painted = shownInstants.paintedMs(frame, { ...picture.entry, text: squeezed(this.label) });
		await this.workbench.page.keyboard.press(letter);
		return this.since(this.workbench.page, painted);
	}

	/** A digit less in a number, until the editor underlines that the component is too small; then it is put back. */
	digitToDiagnostic(): Promise<number> {
		return this.toSquiggle("c0@{ kind: api, p95: 2, rps_max: 2000", "Backspace", "0");
	}

	/** A letter too many in a link, until VS Code's own check of Markdown underlines it; then it is taken away. */
	letterToMarkdownDiagnostic(): Promise<number> {
		return this.toSquiggle("(#numbers", "x", "Backspace");
	}

	/** Another label by F2 on the board: from Enter to the text in the editor, and to the picture that shows it. */
	async renameOnBoard(frame: Frame): Promise<{ readonly textMs: number; readonly pictureMs: number }> {
		const { page } = this.workbench;
		const label = `Phone app ${++this.names}`;
		await frame.locator(board.entry.selector).focus();
		await page.keyboard.press("F2");
		await frame.locator("input[name=name]").fill(label);
		await this.settle();
		const written = shownInstants.paintedMs(page, { ...editorText, text: squeezed(`entry["${label}"]`) });
		const painted = shownInstants.paintedMs(frame, { ...board.entry, text: squeezed(label) });
		await page.keyboard.press("Enter");
		this.label = label;
		const [textMs, pictureMs] = [await this.since(frame, written), await this.since(frame, painted)];
		return { textMs, pictureMs };
	}

	/** Finds a command, so that Enter runs it. Right after a start the palette may not know it yet. */
	private async inPalette(command: string): Promise<void> {
		const { page } = this.workbench;
		const row = this.workbench.quickPickRows().filter({ hasText: command }).first();
		for (let attempt = 1; ; attempt++) {
			await page.keyboard.press("F1");
			await page.locator(".quick-input-widget input.input").fill(`>${command}`);
			try {
				await row.waitFor({ timeout: 5000 });
				break;
			} catch (error) {
				if (attempt === 5) throw error;
				await page.keyboard.press("Escape");
			}
		}
		await this.settle();
	}

	private async toSquiggle(after: string, key: string, back: string): Promise<number> {
		const { page } = this.workbench;
		await this.caretAfter(after);
		assert.equal(await page.locator(squiggle.selector).count(), 0, "nothing is underlined before");
		const painted = shownInstants.paintedMs(page, squiggle);
		await page.keyboard.press(key);
		const ms = await this.since(page, painted);
		await page.keyboard.press(back);
		await page.locator(squiggle.selector).first().waitFor({ state: "detached" });
		await this.settle();
		return ms;
	}

	private async since(pressedIn: Page | Frame, painted: Promise<number>): Promise<number> {
		const ms = (await painted) - (await shownInstants.lastKeyMs(pressedIn));
		await this.settle();
		return ms;
	}

	/** The caret behind a text; its line is found by `mark`, which no figure changes. */
	private async caretAfter(text: string, mark = text): Promise<void> {
		const { page } = this.workbench;
		const line = this.lines.findIndex((one) => one.includes(mark));
		const column = (this.lines[line] ?? "").indexOf(mark) + text.length;
		await this.workbench.focusEditor();
		await page.keyboard.press("Control+G");
		await page.locator(".quick-input-widget input.input").fill(`:${line + 1}:${column + 1}`);
		await page.keyboard.press("Enter");
		await this.settle();
	}

	private settle(): Promise<void> {
		return this.workbench.page.waitForTimeout(400);
	}
}

const squeezed = (text: string): string => text.replace(/\s+/g, "");
