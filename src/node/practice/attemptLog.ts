import { constants, existsSync } from "node:fs";
import { type FileHandle, mkdir, open, readFile, stat } from "node:fs/promises";
import path from "node:path";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import type { LogEvent, NewLogEvent } from "../../core/practice/logEvent.ts";
import { foldEvents, type PracticeState } from "../../core/practice/practiceState.ts";
import { type ReadLog, readLog } from "../../core/practice/readLog.ts";
import { eventId } from "./eventId.ts";
import { writeMergeRules } from "./writeMergeRules.ts";

/**
 * `.woodshed/log.jsonl`: only ever appended to, one `O_APPEND` write a line, so that two windows on one folder both
 * append without loss. Never rewritten; what cannot be read is left where it is.
 */
export class AttemptLog {
	readonly file: string;
	private readonly folder: string;
	private readonly openFile: OpenFile;
	private tail: Promise<unknown> = Promise.resolve();
	private known: { readonly text: string; readonly log: ReadLog } | null = null;
	/** the highest id that was read or written */
	private lastId: string | null = null;
	private hasMergeRules = false;

	constructor(practiceFolder: string, openFile: OpenFile = open) {
		this.folder = practiceFolder;
		this.file = path.join(practiceFolder, ".woodshed", "log.jsonl");
		this.openFile = openFile;
	}

	/**
	 * Resolves when the line is on disk; rejects with the system's error (full disk, read-only folder), or a HumanError
	 * where the folder is gone. Lines get their ids in the order of the calls, whatever the clock does.
	 */
	append(event: NewLogEvent, now: Date = new Date()): Promise<void> {
		const written = this.tail.then(() => this.write(event, now));
		this.tail = written.catch(() => undefined);
		return written;
	}

	/** Rejects with a HumanError where the folder is gone: it has not become empty. */
	async read(): Promise<PracticeState> {
		return foldEvents(await this.load());
	}

	/** What happened, in order of time. */
	async events(): Promise<readonly LogEvent[]> {
		return (await this.load()).events;
	}

	/** Makes the folder and an empty log: what marks a folder as a practice folder. */
	async create(): Promise<void> {
		await mkdir(path.dirname(this.file), { recursive: true });
		await (await this.openFile(this.file, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT)).close();
		if (!this.hasMergeRules) {
			// Without them git marks the lines of two machines as a conflict, and the log is read all the same.
			this.hasMergeRules = await writeMergeRules(this.folder).then(
				() => true,
				() => false,
			);
		}
	}

	private async load(): Promise<ReadLog> {
		const text = await this.readText();
		if (this.known?.text !== text) {
			this.known = { text, log: readLog(text) };
		}
		const { log } = this.known;
		const last = log.events.at(-1)?.id ?? null;
		if (last !== null && (this.lastId === null || last > this.lastId)) {
			this.lastId = last;
		}
		return log;
	}

	private async readText(): Promise<string> {
		try {
			return await readFile(this.file, "utf8");
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
				throw error;
			}
			this.refuseIfGone();
			return "";
		}
	}

	private async write(event: NewLogEvent, now: Date): Promise<void> {
		// A folder that was moved is not made anew where it was: half of the log would lie there.
		this.refuseIfGone();
		await this.create();
		if (this.known === null) {
			await this.load();
		}
		const id = eventId(this.lastId, now.getTime());
		const line = JSON.stringify({ v: 1, id, at: now.toISOString(), ...event } satisfies Omit<LogEvent, "kind">);
		for (let tries = 0; ; tries++) {
			const inode = await this.writeLine(line);
			this.lastId = id;
			// git may have put a merged file in its place meanwhile; a line that is in both counts once
			if (tries === mostReplaced || (await stat(this.file).catch(() => null))?.ino === inode) {
				return;
			}
		}
	}

	/** Resolves with the file that the line is in. */
	private async writeLine(line: string): Promise<number> {
		const file = await this.openFile(this.file, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT);
		try {
			// A line torn by a crash has no line break: begin a new one, so that the torn one spoils only itself.
			const { size, ino } = await file.stat();
			const last = Buffer.alloc(1);
			const startsFresh = size === 0 || ((await file.read(last, 0, 1, size - 1)).bytesRead === 1 && last[0] === 10);
			const bytes = Buffer.from(`${startsFresh ? "" : "\n"}${line}\n`);
			const { bytesWritten } = await file.write(bytes);
			if (bytesWritten < bytes.length) {
				throw new Error("there was room for a part of the line only");
			}
			await file.sync();
			return ino;
		} finally {
			await file.close();
		}
	}

	private refuseIfGone(): void {
		if (!existsSync(this.folder)) {
			throw new HumanError(failureTexts.folderGone.say({ path: this.folder }));
		}
	}
}

/** A file that is replaced at every write is another program's. */
const mostReplaced = 3;

/** `open` of `node:fs/promises`, as far as it is needed. */
export type OpenFile = (
	file: string,
	flags: number,
) => Promise<Pick<FileHandle, "stat" | "read" | "write" | "sync" | "close">>;
