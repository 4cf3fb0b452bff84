import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { decodeFromProgress, type ToProgress } from "../../protocol/progress/progressMessages.ts";
import { executeCommand } from "../commands.ts";
import type { House } from "../house.ts";
import { webviewHtml, webviewOptions } from "../webviewHtml.ts";
import { readPracticeRecord } from "./practiceRecord.ts";
import { shownProgress } from "./shownProgress.ts";

export const progressViewType = "woodshed.progress";

interface Around extends Pick<House, "extensionUri" | "folder" | "catalogue" | "progress" | "rules"> {
	readonly nowMs: () => number;
	readonly showError: (error: unknown) => void;
}

/** Progress in the side bar: the log, drawn. State down, intents up. */
export class ProgressView implements vscode.Disposable, vscode.WebviewViewProvider {
	private readonly around: Around;
	private readonly subscriptions: vscode.Disposable;
	private view: vscode.WebviewView | null = null;
	private asked = 0;
	/** of the problems that were read last, and those of them whose reviews were hidden */
	private slugs: readonly string[] = [];
	private hidden = "";

	constructor(around: Around) {
		this.around = around;
		this.subscriptions = vscode.Disposable.from(
			vscode.window.registerWebviewViewProvider(progressViewType, this),
			around.progress.onDidChange(() => this.post()),
			around.folder.onDidChange(() => this.post()),
			around.rules.onDidChange(() => this.postIfHidden()),
		);
	}

	resolveWebviewView(view: vscode.WebviewView): void {
		this.view = view;
		view.webview.options = webviewOptions(this.around.extensionUri);
		view.onDidDispose(() => {
			if (this.view === view) {
				this.view = null;
			}
		});
		// another day may have begun while it was hidden
		view.onDidChangeVisibility(() => this.post());
		view.webview.onDidReceiveMessage((message) => this.receive(message));
		view.webview.html = webviewHtml(view.webview, this.around.extensionUri, {
			name: "progress",
			title: l10n.t`Progress`,
		});
	}

	dispose(): void {
		this.subscriptions.dispose();
	}

	private post(): void {
		this.send().catch(this.around.showError);
	}

	/** A round tells of itself every few seconds, and seldom hides or shows something by that. */
	private postIfHidden(): void {
		if (this.hiddenNow() !== this.hidden) {
			this.post();
		}
	}

	private hiddenNow(): string {
		return this.slugs.filter((slug) => this.around.rules.hidesReview(slug)).join(" ");
	}

	/** What nobody sees is not read; of several reads under way the last one is shown. */
	private async send(): Promise<void> {
		if (this.view?.visible !== true) {
			return;
		}
		const turn = ++this.asked;
		const record = await readPracticeRecord(this.around);
		if (turn === this.asked) {
			this.slugs = record?.problems.map(({ slug }) => slug) ?? [];
			this.hidden = this.hiddenNow();
			const message: ToProgress = { type: "state", state: shownProgress(record, this.around.nowMs()) };
			void this.view?.webview.postMessage(message);
		}
	}

	private receive(message: unknown): void {
		const asked = decodeFromProgress(message);
		switch (asked?.type) {
			case "ready":
				this.post();
				return;
			case "openProblem":
				void executeCommand("woodshed.openProblem", ...(asked.slug === undefined ? [] : ([asked.slug] as const)));
				return;
			case "scorecard":
				void executeCommand("woodshed.scorecard");
				return;
			case undefined:
				return;
		}
	}
}
