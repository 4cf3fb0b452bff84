import * as l10n from "@vscode/l10n";
import { mkdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";

import { mergeReviewRecords } from "../../core/review/mergeReviewRecords.ts";
import { readReviewRecord, type ReviewRecord, reviewRecordText } from "../../core/review/reviewRecord.ts";
import { replaceFile } from "../replaceFile.ts";
import { setAside } from "./setAside.ts";
import { withFileLock } from "./withFileLock.ts";

/** 2 MB: nothing larger is written, and nothing larger is read */
export const longestRecord = 2 * 1024 * 1024;

/** What stands in a record's file. `problem`: why there is no record although there is a file; one line for the log. */
export interface StoredReview {
	readonly record: ReviewRecord | null;
	readonly problem: string | null;
	/** the file is there and stays as it is; what takes its place leaves it beside the new one */
	readonly unreadable?: true;
}

/**
 * `.woodshed/reviews/<name>.json`: the last review of each document. A file is replaced as a whole, and what another
 * window wrote meanwhile is merged in. A damaged file counts as none and is kept beside the one that takes its place; one
 * of a later version is left as it is.
 */
export class ReviewRecords {
	readonly folder: string;
	private readonly tails = new Map<string, Promise<unknown>>();

	constructor(practiceFolder: string) {
		this.folder = path.join(practiceFolder, ".woodshed", "reviews");
	}

	/** Never rejects for what the file holds; rejects with the system's error where it cannot be read. */
	async read(name: string): Promise<StoredReview> {
		return (await this.load(name)).stored;
	}

	/**
	 * Merges the record into the file and resolves with what stands there then. Writes nothing where the file has it all
	 * already, so that two windows that answer each other's changes come to rest.
	 */
	keep(name: string, record: ReviewRecord): Promise<StoredReview> {
		return this.changing(name, async () => {
			const { text, stored, untouchable } = await this.load(name);
			if (untouchable) {
				return { record, problem: stored.problem };
			}
			const merged = stored.record === null ? record : mergeReviewRecords(stored.record, record);
			const wanted = reviewRecordText(merged);
			if (wanted === text) {
				return { record: merged, problem: null };
			}
			const bytes = Buffer.byteLength(wanted);
			if (bytes > longestRecord) {
				return {
					record: merged,
					problem: l10n.t`it would have ${bytes} bytes, more than ${longestRecord}; not written`,
				};
			}
			if (stored.unreadable) {
				await setAside(this.file(name));
			}
			await replaceFile(this.file(name), wanted);
			return { record: merged, problem: null };
		});
	}

	remove(name: string): Promise<void> {
		return this.inTurn(name, () => rm(this.file(name), { force: true }));
	}

	private file(name: string): string {
		return path.join(this.folder, `${name}.json`);
	}

	private async load(
		name: string,
	): Promise<{ readonly text: string | null; readonly stored: StoredReview; readonly untouchable: boolean }> {
		const nothing = (problem: string | null, untouchable = false) => ({
			text: null,
			stored: { record: null, problem, ...(problem === null || untouchable ? {} : { unreadable: true as const }) },
			untouchable,
		});
		let text: string;
		try {
			if ((await stat(this.file(name))).size > longestRecord) {
				return nothing(l10n.t`it has more than ${longestRecord} bytes`);
			}
			text = await readFile(this.file(name), "utf8");
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === "ENOENT") {
				return nothing(null);
			}
			throw error;
		}
		const read = readReviewRecord(text);
		return read.ok
			? { text, stored: { record: read.value, problem: null }, untouchable: false }
			: nothing(read.error.message, read.error.kind === "newer");
	}

	/** One window at a time. */
	private changing<T>(name: string, act: () => Promise<T>): Promise<T> {
		return this.inTurn(name, async () => {
			await mkdir(this.folder, { recursive: true });
			return withFileLock(this.file(name), act);
		});
	}

	/** One after the other, whatever became of the one before. */
	private inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
		const done = (this.tails.get(name) ?? Promise.resolve()).then(act);
		this.tails.set(
			name,
			done.catch(() => undefined),
		);
		return done;
	}
}
