import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import type { NewLogEvent } from "../../core/practice/logEvent.ts";
import { foldLog, type PracticeState, type ProblemProgress } from "../../core/practice/practiceState.ts";
import type { AttemptLog } from "../../node/practice/attemptLog.ts";
import { systemReason } from "../../node/systemReason.ts";
import { clock } from "./clock.ts";
import type { PracticeFolder } from "./practiceFolder.ts";
import { WatchedFiles } from "./watchedFiles.ts";

const nothing: PracticeState = foldLog("");

/** The fold of the log, kept fresh as this or another window appends. */
export class Progress implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly folder: PracticeFolder;
	private readonly nowMs: () => number;
	private readonly log: vscode.LogOutputChannel;
	private readonly subscription: vscode.Disposable;
	private watcher: WatchedFiles | null = null;
	private state: PracticeState = nothing;
	/** what was said last of a log that cannot be written, or read; null: it went well since */
	private refusal: string | null = null;
	private unread: string | null = null;
	/** what was reported of odd lines */
	private reported = "";
	private retrying: NodeJS.Timeout | undefined;
	private looking: NodeJS.Timeout | undefined;

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

	/**
	 * Says so when the disk refuses; the attempt itself goes on, and what was refused is tried again while the window is
	 * open.
	 */
	async record(event: NewLogEvent): Promise<void> {
		if (this.folder.uri === null) {
			const none = failureTexts.noPracticeFolder.say();
			this.tell(none, none); // there is nowhere to record it, which must not stop what was done
			return;
		}
		const { log } = this.folder;
		try {
			await log.append(event, new Date(this.nowMs()));
			this.refusal = null;
		} catch (error) {
			this.tell(
				error,
				error instanceof HumanError
					? error.message
					: failureTexts.logUnwritten.say({ path: log.file, why: systemReason(error) }),
			);
		}
		this.retryLater(log);
		await this.refresh();
	}

	dispose(): void {
		clearTimeout(this.retrying);
		clearTimeout(this.looking);
		this.watcher?.dispose();
		this.subscription.dispose();
		this.changed.dispose();
	}

	private watch(): void {
		this.watcher?.dispose();
		this.watcher = null;
		if (this.folder.uri !== null) {
			const folder = vscode.Uri.joinPath(this.folder.uri, ".woodshed");
			this.watcher = new WatchedFiles(
				folder,
				"log.jsonl",
				() => ["log.jsonl"],
				() => void this.refresh(),
			);
		}
		void this.refresh();
	}

	/** The same is said once, until it went well again. */
	private tell(error: unknown, message: string): void {
		this.log.error(error instanceof Error ? error : String(error));
		if (this.refusal !== message) {
			this.refusal = message;
			void vscode.window.showWarningMessage(message);
		}
	}

	private retryLater(log: AttemptLog): void {
		clearTimeout(this.retrying);
		if (log.refused === 0) {
			return;
		}
		this.retrying = setTimeout(() => {
			log
				.retry()
				.then(() => {
					this.refusal = null;
					this.log.info("log.jsonl: what the disk had refused is written");
					return this.refresh();
				})
				.catch(() => this.retryLater(log));
		}, retryEveryMs);
	}

	private async refresh(): Promise<void> {
		const { uri } = this.folder;
		try {
			this.state = uri === null ? nothing : await this.folder.log.read();
			this.unread = null;
			this.reportOdd();
		} catch (error) {
			const why =
				error instanceof HumanError
					? error.message
					: failureTexts.logUnread.say({ path: this.folder.log.file, why: systemReason(error) });
			if (this.unread !== why) {
				this.unread = why;
				this.tell(error, why);
			}
		}
		this.changed.fire();
	}

	/** A torn line may be another window's in flight: it is reported once it stays so. */
	private reportOdd(): void {
		const words = oddWords(this.state);
		if (words === this.reported) {
			return;
		}
		clearTimeout(this.looking);
		this.looking = setTimeout(() => {
			if (words === oddWords(this.state)) {
				this.reported = words;
				if (words !== "") {
					this.log.warn(words);
				}
			}
		}, staysMs);
	}
}

function oddWords({ tornLines, skippedEvents }: PracticeState): string {
	return tornLines + skippedEvents === 0
		? ""
		: // English: logged
			`log.jsonl: ${tornLines} torn lines, ${skippedEvents} events of another version; left as they are`;
}

const retryEveryMs = 15_000;
const staysMs = 2000;
