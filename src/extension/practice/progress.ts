import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import type { NewLogEvent } from "../../core/practice/logEvent.ts";
import { foldLog, type PracticeState, type ProblemProgress } from "../../core/practice/practiceState.ts";
import { systemReason } from "../../node/systemReason.ts";
import { clock } from "./clock.ts";
import type { PracticeFolder } from "./practiceFolder.ts";

const nothing: PracticeState = foldLog("");

/** The fold of the log, kept fresh as this or another window appends. */
export class Progress implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly folder: PracticeFolder;
	private readonly nowMs: () => number;
	private readonly log: vscode.LogOutputChannel;
	private readonly subscription: vscode.Disposable;
	private watcher: vscode.FileSystemWatcher | null = null;
	private state: PracticeState = nothing;

	constructor(folder: PracticeFolder, log: vscode.LogOutputChannel, nowMs: () => number = clock(undefined)) {
		this.folder = folder;
		this.nowMs = nowMs;
		this.log = log;
		this.subscription = folder.onDidChange(() => this.watch());
		this.watch();
	}

	of(slug: string): ProblemProgress | undefined {
		return this.state.problems.get(slug);
	}

	/** All that the log says. */
	get now(): PracticeState {
		return this.state;
	}

	/** A mock is under way: help is refused. */
	get mockUnderWay(): boolean {
		return this.state.mockUnderWay;
	}

	/** Says so when the disk refuses; the attempt itself goes on. */
	async record(event: NewLogEvent): Promise<void> {
		try {
			await this.folder.log.append(event, new Date(this.nowMs()));
		} catch (error) {
			this.log.error(error instanceof Error ? error : String(error));
			void vscode.window.showWarningMessage(
				error instanceof HumanError
					? error.message
					: failureTexts.logUnwritten.say({ path: this.folder.log.file, why: systemReason(error) }),
			);
		}
		await this.refresh();
	}

	dispose(): void {
		this.watcher?.dispose();
		this.subscription.dispose();
		this.changed.dispose();
	}

	private watch(): void {
		this.watcher?.dispose();
		this.watcher = null;
		if (this.folder.uri !== null) {
			this.watcher = vscode.workspace.createFileSystemWatcher(
				new vscode.RelativePattern(this.folder.uri, ".woodshed/log.jsonl"),
			);
			this.watcher.onDidChange(() => this.refresh());
			this.watcher.onDidCreate(() => this.refresh());
		}
		void this.refresh();
	}

	private async refresh(): Promise<void> {
		try {
			this.state = this.folder.uri === null ? nothing : await this.folder.log.read();
			if (this.state.tornLines + this.state.skippedEvents > 0) {
				this.log.warn(
					`log.jsonl: ${this.state.tornLines} torn lines, ${this.state.skippedEvents} events of another version; left as they are`,
				);
			}
		} catch (error) {
			this.log.error(error instanceof Error ? error : String(error));
		}
		this.changed.fire();
	}
}
