import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { practicePathOf } from "../../core/practice/practicePath.ts";
import type { ReviewRecord } from "../../core/review/reviewRecord.ts";
import { reviewRecordName } from "../../core/review/reviewRecordName.ts";
import { ReviewRecords, type StoredReview } from "../../node/practice/reviewRecords.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import { tellOnce } from "../practice/tellOnce.ts";
import { WatchedFiles } from "../practice/watchedFiles.ts";

/** The last review of each document of the practice folder, on the disk: outlives windows, and is shared by them. */
export class KeptReviews implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	/** the file of this document's review was written or deleted, by this window or another */
	readonly onDidChange = this.changed.event;
	private readonly found = new vscode.EventEmitter<void>();
	/** this window has a practice folder now, or another one */
	readonly onDidFind = this.found.event;
	private readonly folder: PracticeFolder;
	private readonly log: vscode.LogOutputChannel;
	private readonly tell: (message: string) => void;
	private readonly subscription: vscode.Disposable;
	private watcher: WatchedFiles | null = null;
	private records: ReviewRecords | null = null;
	/** documents whose review was asked for, by the name of its file */
	private readonly known = new Map<string, vscode.Uri>();

	constructor(folder: PracticeFolder, log: vscode.LogOutputChannel) {
		this.folder = folder;
		this.log = log;
		this.tell = tellOnce(log);
		this.subscription = folder.onDidChange(() => {
			this.watch();
			this.found.fire();
		});
		this.watch();
	}

	/** Path of the document in the practice folder; null for one that has no place in it, whose review is not kept. */
	pathOf(uri: vscode.Uri): string | null {
		const place = this.folder.parse(uri);
		return place === null ? null : practicePathOf(place);
	}

	/** `isGone`: there is no file, which is not the same as one that cannot be read. */
	async read(uri: vscode.Uri): Promise<{ readonly record: ReviewRecord | null; readonly isGone: boolean }> {
		const stored = await this.use(uri, (records, name) => records.read(name));
		return { record: stored?.record ?? null, isGone: stored?.record === null && stored.problem === null };
	}

	/** Merges it with what another window wrote; resolves with what stands there then. */
	async keep(uri: vscode.Uri, record: ReviewRecord): Promise<ReviewRecord> {
		return (await this.use(uri, (records, name) => records.keep(name, record)))?.record ?? record;
	}

	async forget(uri: vscode.Uri): Promise<void> {
		await this.use(uri, async (records, name) => {
			await records.remove(name);
			return { record: null, problem: null };
		});
	}

	dispose(): void {
		this.watcher?.dispose();
		this.subscription.dispose();
		this.changed.dispose();
		this.found.dispose();
	}

	/** Null: the document has no place in the practice folder, or the disk refused, which costs a line in the log. */
	private async use(
		uri: vscode.Uri,
		act: (records: ReviewRecords, name: string) => Promise<StoredReview>,
	): Promise<StoredReview | null> {
		const place = this.folder.parse(uri);
		if (place === null || this.records === null) {
			return null;
		}
		const name = reviewRecordName(place);
		this.known.set(name, uri);
		try {
			const stored = await act(this.records, name);
			if (stored.unreadable) {
				this.tell(
					l10n.t(
						"The review in .woodshed/reviews/{0}.json cannot be shown: {1}. Repair the file, or ask for a review again: it is then kept beside the new one.",
						name,
						stored.problem ?? "",
					),
				);
			} else if (stored.problem !== null) {
				this.log.warn(`The review in ${name}.json is passed over: ${stored.problem}`);
			}
			return stored;
		} catch (error) {
			this.log.error(error instanceof Error ? error : String(error));
			return null;
		}
	}

	private watch(): void {
		this.watcher?.dispose();
		this.watcher = null;
		this.records = null;
		if (this.folder.uri !== null) {
			this.records = new ReviewRecords(this.folder.uri.fsPath);
			const names = (): string[] => [...this.known.keys()].map((name) => `${name}.json`);
			const tell = (file: string): void => {
				const uri = this.known.get(file.replace(/\.json$/, ""));
				if (uri !== undefined) {
					this.changed.fire(uri);
				}
			};
			this.watcher = new WatchedFiles(vscode.Uri.joinPath(this.folder.uri, ".woodshed/reviews"), "*.json", names, tell);
		}
	}
}
