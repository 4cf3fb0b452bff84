import { constants, existsSync } from "node:fs";
import { type FileHandle, lstat, mkdir, open, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { setImmediate as pause } from "node:timers/promises";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import type { LogEvent, NewLogEvent } from "../../core/practice/logEvent.ts";
import { LogReader } from "../../core/practice/logReader.ts";
import { foldEvents, type PracticeState } from "../../core/practice/practiceState.ts";
import type { ReadLog } from "../../core/practice/readLog.ts";
import { eventId } from "./eventId.ts";
import { writeMergeRules } from "./writeMergeRules.ts";

/**
 * `.woodshed/log.jsonl`: only ever appended to, one `O_APPEND` write a line, so that two windows on one folder both
 * append without loss. Never rewritten; what cannot be read is left where it is. A line that the disk refuses waits and is
 * written before the next.
 */
export class AttemptLog {
	readonly file: string;
	private readonly folder: string;
	private readonly openFile: OpenFile;
	private tail: Promise<unknown> = Promise.resolve();
	private loads: Promise<unknown> = Promise.resolve();
	/** the text as far as it was read */
	private known: { readonly text: string; readonly reader: LogReader } | null = null;
	/** the highest id that was read or given */
	private lastId: string | null = null;
	/** lines that the disk refused, in the order of their ids */
	private readonly waiting: string[] = [];
	private hasMergeRules = false;

	constructor(practiceFolder: string, openFile: OpenFile = open) {
		this.folder = practiceFolder;
		this.file = path.join(practiceFolder, ".woodshed", "log.jsonl");
		this.openFile = openFile;
	}

	/**
	 * Resolves when the line is on disk; rejects with the system's error (full disk, read-only folder), and then the line
	 * waits, or with a HumanError where the folder is gone or its log is no file in it, and then it is lost. Lines get their
	 * ids in the order of the calls, whatever the clock does.
	 */
	append(event: NewLogEvent, now: Date = new Date()): Promise<void> {
		return this.inTurn(async () => {
			// A folder that was moved is not made anew where it was: half of the log would lie there.
			await this.refuseIfStrange();
			if (this.known === null) {
				await this.load();
			}
			this.lastId = eventId(this.lastId, now.getTime());
			this.waiting.push(JSON.stringify({ v: 1, id: this.lastId, at: now.toISOString(), ...event }));
			await this.writeWaiting();
		});
	}

	/** Lines that the disk has refused so far. */
	get refused(): number {
		return this.waiting.length;
	}

	/** Writes them; rejects as `append` does. */
	retry(): Promise<void> {
		return this.inTurn(async () => {
			if (this.waiting.length > 0) {
				await this.refuseIfStrange();
				await this.writeWaiting();
			}
		});
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

	private load(): Promise<ReadLog> {
		const loaded = this.loads.then(() => this.loadNow());
		this.loads = loaded.catch(() => undefined);
		return loaded;
	}

	/** A long log is read in portions, so that the window stays awake; what was read before is not read again. */
	private async loadNow(): Promise<ReadLog> {
		const text = await this.readText();
		const { known } = this;
		if (known?.text === text) {
			return known.reader.log;
		}
		const isMore = known?.text.endsWith("\n") === true && text.startsWith(known.text);
		const reader = isMore ? known.reader : new LogReader();
		const lines = text.slice(isMore ? known.text.length : 0).split("\n");
		for (const [index, line] of lines.entries()) {
			reader.add(line);
			if (index % linesAtOnce === linesAtOnce - 1) {
				await pause();
			}
		}
		this.known = { text, reader };
		const { log } = reader;
		const last = log.events.at(-1)?.id ?? null;
		if (last !== null && (this.lastId === null || last > this.lastId)) {
			this.lastId = last;
		}
		return log;
	}

	private async readText(): Promise<string> {
		await this.refuseIfStrange();
		try {
			return await readFile(this.file, "utf8");
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
				throw error;
			}
			return "";
		}
	}

	private async writeWaiting(): Promise<void> {
		await this.create();
		for (let [line] = this.waiting; line !== undefined; [line] = this.waiting) {
			for (let tries = 0; tries < mostReplaced; tries++) {
				const inode = await this.writeLine(line);
				// git may have put a merged file in its place meanwhile; a line that is in both counts once
				if ((await stat(this.file).catch(() => null))?.ino === inode) {
					break;
				}
			}
			this.waiting.shift();
		}
	}

	/** Resolves with the inode of the file that the line is in. */
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

	private inTurn(act: () => Promise<void>): Promise<void> {
		const done = this.tail.then(act);
		this.tail = done.catch(() => undefined);
		return done;
	}

	/** A link may come with somebody's folder: what is outside is neither read nor written to. */
	private async refuseIfStrange(): Promise<void> {
		if (!existsSync(this.folder)) {
			throw new HumanError(failureTexts.folderGone.say({ path: this.folder }));
		}
		const home = path.dirname(this.file);
		if ((await statOf(stat, home))?.isDirectory() === false) {
			throw new HumanError(failureTexts.logFolderTaken.say({ path: home }));
		}
		const found = await statOf(lstat, this.file);
		if (found?.isSymbolicLink()) {
			await this.refuseIfOutside(home);
		} else if (found?.isFile() === false) {
			throw new HumanError(failureTexts.logNoFile.say({ path: this.file }));
		}
	}

	private async refuseIfOutside(home: string): Promise<void> {
		const target = await realpath(this.file).catch(() => "");
		const inside = path.relative(await realpath(home), target);
		if (target === "" || inside.startsWith("..") || path.isAbsolute(inside) || !(await stat(target)).isFile()) {
			throw new HumanError(failureTexts.logElsewhere.say({ path: this.file }));
		}
	}
}

async function statOf(of: typeof stat | typeof lstat, place: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
	try {
		return await of(place);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") {
			return null;
		}
		throw error;
	}
}

/** some tens of milliseconds */
const linesAtOnce = 2000;

/** A file that is replaced at every write is another program's. */
const mostReplaced = 4;

/** `open` of `node:fs/promises`, as far as it is needed. */
export type OpenFile = (
	file: string,
	flags: number,
) => Promise<Pick<FileHandle, "stat" | "read" | "write" | "sync" | "close">>;
