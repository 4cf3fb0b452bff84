import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { liveness, silentAfterMs } from "../../core/base/liveness.ts";
import type { EvidenceHistory } from "../../core/review/evidenceHistory.ts";
import type { ReviewRecord } from "../../core/review/reviewRecord.ts";
import type { ReviewTarget } from "../../core/review/reviewTarget.ts";
import { processAlive } from "../../node/processAlive.ts";
import type { FindingThreads } from "./findingThreads.ts";
import type { KeptReviews } from "./keptReviews.ts";
import { ReviewEntry } from "./reviewEntry.ts";
import type { ReviewerTrust } from "./reviewerTrust.ts";

export interface EntriesAround {
	readonly kept: KeptReviews;
	readonly threads: FindingThreads;
	readonly trust: ReviewerTrust;
	/** what to review: the document as if this were its text */
	target(document: vscode.TextDocument, text: string): Promise<ReviewTarget>;
	/** whether what was said of this problem is hidden now: a mock has it */
	isHidden(slug: string): boolean;
	/** what is hidden may be another */
	readonly onDidHide: (listener: () => void) => { dispose(): void };
	/** a document whose review is known was opened anew */
	reopened(document: vscode.TextDocument): Promise<void>;
	/** how the items of the problem went so far */
	history(slug: string): Promise<EvidenceHistory>;
	/** of the house */
	readonly nowMs: () => number;
	readonly showError: (error: unknown) => void;
}

/** a running review is written at most so often, and at least so often as a sign of life */
const writeEveryMs = 500;
const beatEveryMs = 5000;

/**
 * What is known of the reviews of all documents: follows edits, comes back from the disk when a document is opened, and
 * takes over what another window writes.
 */
export class ReviewEntries implements vscode.Disposable {
	private readonly around: EntriesAround;
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidChange = this.changed.event;
	private readonly entries = new Map<string, ReviewEntry>();
	/** documents whose threads are kept out of sight */
	private readonly hidden = new Set<string>();
	/** by document: a write that comes soon, a sign of life, or another look at the disk */
	private readonly timers = new Map<
		string,
		{ readonly for: "soon" | "beat" | "look"; readonly timer: NodeJS.Timeout }
	>();
	private readonly subscriptions: vscode.Disposable;

	constructor(around: EntriesAround) {
		this.around = around;
		const open = (document: vscode.TextDocument): void => void this.open(document).catch(around.showError);
		this.subscriptions = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				const entry = this.of(document.uri);
				if (entry !== null && contentChanges.length > 0) {
					entry.edited(contentChanges, document.getText());
					this.show(entry);
				}
			}),
			vscode.workspace.onDidOpenTextDocument(open),
			around.trust.onDidChange(() => this.showAll(() => true)),
			around.onDidHide(() => this.showAll(({ uri, target }) => around.isHidden(target.slug) !== this.isHidden(uri))),
			around.kept.onDidFind(() => vscode.workspace.textDocuments.forEach(open)),
			around.kept.onDidChange((uri) => void this.refresh(uri).catch(around.showError)),
		);
		vscode.workspace.textDocuments.forEach(open);
	}

	get all(): readonly ReviewEntry[] {
		return [...this.entries.values()];
	}

	of(uri: vscode.Uri): ReviewEntry | null {
		return this.entries.get(uri.toString()) ?? null;
	}

	/** The entry of this document, made where there is none. */
	make(document: vscode.TextDocument, target: ReviewTarget): ReviewEntry {
		const entry = this.of(document.uri) ?? new ReviewEntry(document, target, this.around.nowMs);
		this.entries.set(document.uri.toString(), entry);
		return entry;
	}

	show(entry: ReviewEntry): void {
		if (this.of(entry.uri) === entry) {
			const lowTrust = this.around.trust.trust(entry.last?.mode ?? "") === "low";
			const isHidden = this.around.isHidden(entry.target.slug);
			this.hidden[isHidden ? "add" : "delete"](entry.uri.toString());
			this.around.threads.show(entry.uri, isHidden ? [] : entry.threads(), lowTrust);
			this.changed.fire(entry.uri);
		}
	}

	private isHidden(uri: vscode.Uri): boolean {
		return this.hidden.has(uri.toString());
	}

	private showAll(which: (entry: ReviewEntry) => boolean): void {
		for (const entry of this.all.filter(which)) {
			this.show(entry);
		}
	}

	/** Forgets it here and on the disk. */
	async forget(uri: vscode.Uri): Promise<void> {
		this.drop(uri);
		await this.around.kept.forget(uri);
	}

	/** Reads how the items went, once the review is in the log. */
	async remember(entry: ReviewEntry): Promise<void> {
		entry.history = await this.around.history(entry.target.slug);
		this.show(entry);
	}

	/** Writes what is known. What another window wrote meanwhile is taken over. */
	async save(entry: ReviewEntry): Promise<void> {
		this.stopTimer(entry.uri);
		await this.write(entry);
	}

	private async write(entry: ReviewEntry): Promise<void> {
		const path = this.around.kept.pathOf(entry.uri);
		const record = path === null || this.of(entry.uri) !== entry ? null : entry.record(path);
		if (record !== null) {
			const merged = await this.around.kept.keep(entry.uri, record);
			entry.isKept = true;
			if (this.of(entry.uri) === entry) {
				await this.takeOver(entry, merged);
			}
		}
	}

	/** While a review runs: soon, and then as a sign of life. A review without a finished row takes no other one's place. */
	saveRunning(entry: ReviewEntry): void {
		const waiting = this.timers.get(entry.uri.toString());
		if (waiting?.for !== "soon" && entry.running?.rows.some((row) => row.finding !== undefined)) {
			this.later(entry.uri, "soon", writeEveryMs, () => this.beat(entry));
		}
	}

	dispose(): void {
		for (const { timer } of this.timers.values()) {
			clearTimeout(timer);
		}
		this.subscriptions.dispose();
		this.changed.dispose();
	}

	private async beat(entry: ReviewEntry): Promise<void> {
		if (entry.running !== null && this.of(entry.uri) === entry) {
			this.later(entry.uri, "beat", beatEveryMs, () => this.beat(entry));
			await this.write(entry);
		}
	}

	private drop(uri: vscode.Uri): void {
		this.stopTimer(uri);
		const entry = this.of(uri);
		if (entry !== null) {
			entry.controller?.abort();
			entry.controller = null; // what is still on its way belongs to the old attempt
		}
		this.entries.delete(uri.toString());
		this.around.threads.clear(uri);
		this.changed.fire(uri);
	}

	private async open(document: vscode.TextDocument): Promise<void> {
		const known = this.of(document.uri);
		if (known !== null) {
			known.reopened(document.getText());
			this.show(known);
			await this.around.reopened(document);
			return;
		}
		if (this.around.kept.pathOf(document.uri) !== null) {
			await this.refresh(document.uri);
		}
	}

	/** Looks at the disk: a review that is not known here, more of one that is, or none any more. */
	private async refresh(uri: vscode.Uri): Promise<void> {
		const { record, isGone } = await this.around.kept.read(uri);
		const entry = this.of(uri);
		if (record === null) {
			if (isGone && entry?.isKept && entry.controller === null) {
				this.drop(uri); // another window began a fresh attempt
			}
			return;
		}
		if (record.running !== null && entry?.id !== record.id && isAlive(record.running)) {
			// another window runs it: it is shown when it has ended, or when that window is gone
			this.later(uri, "look", silentAfterMs, () => this.refresh(uri));
			return;
		}
		if (entry !== null) {
			await this.takeOver(entry, record);
			if (entry.knowsMoreThan(record)) {
				await this.save(entry);
			}
			return;
		}
		const document = openDocument(uri);
		const target = document === null ? null : await this.targetOf(document, record);
		if (document !== null && target !== null && this.of(uri) === null) {
			await this.restore(this.make(document, target), record, target);
		}
	}

	/** A newer review, more of this one, more replies: all that the record has and the entry has not. */
	private async takeOver(entry: ReviewEntry, record: ReviewRecord): Promise<void> {
		const isRunning = record.running !== null && isAlive(record.running);
		if (isRunning || entry.controller !== null || !entry.isOlderThan(record)) {
			if (entry.addTalk(record.threads)) {
				this.show(entry);
			}
			return;
		}
		const document = openDocument(entry.uri);
		const target = document === null ? null : await this.targetOf(document, record);
		if (target === null) {
			this.drop(entry.uri); // read anew when it is opened
		} else if (entry.controller === null && this.of(entry.uri) === entry) {
			await this.restore(entry, record, target);
		}
	}

	private async restore(entry: ReviewEntry, record: ReviewRecord, target: ReviewTarget): Promise<void> {
		entry.restore(record, target);
		entry.isKept = true;
		this.show(entry);
		await this.remember(entry);
	}

	/** Null where the problem is gone whose review this was. */
	private async targetOf(document: vscode.TextDocument, record: ReviewRecord): Promise<ReviewTarget | null> {
		try {
			return await this.around.target(document, record.text);
		} catch (error) {
			if (error instanceof HumanError) {
				return null; // it is said when a review is asked for, not when a file is opened
			}
			throw error;
		}
	}

	private later(uri: vscode.Uri, what: "soon" | "beat" | "look", ms: number, act: () => Promise<void>): void {
		this.stopTimer(uri);
		const timer = setTimeout(() => {
			this.timers.delete(uri.toString());
			act().catch(this.around.showError);
		}, ms);
		this.timers.set(uri.toString(), { for: what, timer });
	}

	private stopTimer(uri: vscode.Uri): void {
		clearTimeout(this.timers.get(uri.toString())?.timer);
		this.timers.delete(uri.toString());
	}
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | null {
	return vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString()) ?? null;
}

/** By the machine's clock, as the other window's sign of life is. */
function isAlive(running: NonNullable<ReviewRecord["running"]>): boolean {
	return liveness(running, Date.now(), processAlive) === "alive";
}
