import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../../core/base/humanError.ts";
import { decodeFromInterviewer, type ToInterviewer } from "../../../protocol/interview/interviewMessages.ts";
import { executeCommand } from "../../commands.ts";
import { webviewHtml, webviewOptions } from "../../webviewHtml.ts";
import { handleIntent } from "./handleIntent.ts";
import type { Interviews } from "./interviews.ts";

export const interviewerViewType = "woodshed.interviewer";

interface Around {
	readonly extensionUri: vscode.Uri;
	readonly showError: (error: unknown) => void;
}

/** The interviewer in the side bar: it follows the document at hand. State down, intents up. */
export class InterviewerView implements vscode.Disposable, vscode.WebviewViewProvider {
	private readonly interviews: Interviews;
	private readonly around: Around;
	private readonly subscriptions: vscode.Disposable;
	private view: vscode.WebviewView | null = null;
	private waiting: NodeJS.Timeout | null = null;

	constructor(interviews: Interviews, around: Around) {
		this.interviews = interviews;
		this.around = around;
		this.subscriptions = vscode.Disposable.from(
			vscode.window.registerWebviewViewProvider(interviewerViewType, this),
			interviews.onDidChange(() => this.schedule()),
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
		view.webview.onDidReceiveMessage((message) => this.receive(message));
		view.webview.html = webviewHtml(view.webview, this.around.extensionUri, {
			name: "interview",
			title: l10n.t`Interviewer`,
		});
	}

	/** Brings it in front, with the keyboard in it. */
	async focus(): Promise<void> {
		await vscode.commands.executeCommand(`${interviewerViewType}.focus`);
	}

	dispose(): void {
		clearTimeout(this.waiting ?? undefined);
		this.subscriptions.dispose();
	}

	/** A reply is several turns: what comes within a frame is posted once. */
	private schedule(): void {
		this.waiting ??= setTimeout(() => {
			this.waiting = null;
			this.post();
		}, 16);
	}

	private post(): void {
		const message: ToInterviewer = { type: "state", state: this.interviews.shown(this.interviews.current) };
		void this.view?.webview.postMessage(message);
	}

	private receive(message: unknown): void {
		const asked = decodeFromInterviewer(message);
		switch (asked?.type) {
			case "ready":
				this.post();
				return;
			case "openProblem":
				void executeCommand("woodshed.openProblem");
				return;
			case "intent": {
				const uri = this.interviews.named(asked.uri);
				if (uri !== null) {
					handleIntent(this.interviews, uri, asked.intent).catch((error: unknown) => {
						// what a person is to know stands in the panel, where their words are
						if (!(error instanceof HumanError)) {
							this.around.showError(error);
						}
					});
				}
				return;
			}
			case undefined:
				return;
		}
	}
}
