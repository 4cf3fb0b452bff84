import { constants } from "node:fs";
import { mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";

import { ulid } from "ulid";

import type { LogEvent, NewLogEvent } from "../../core/practice/logEvent.ts";
import { foldLog, type PracticeState } from "../../core/practice/practiceState.ts";
import { readLog } from "../../core/practice/readLog.ts";

/**
 * `.woodshed/log.jsonl`: only ever appended to, one `O_APPEND` write a line, so that two windows on one folder both
 * append without loss. Never rewritten; what cannot be read is left where it is.
 */
export class AttemptLog {
	readonly file: string;
	private tail: Promise<unknown> = Promise.resolve();

	constructor(practiceFolder: string) {
		this.file = path.join(practiceFolder, ".woodshed", "log.jsonl");
	}

	/** Resolves when the line is on disk; rejects with the system's error (full disk, read-only folder). */
	append(event: NewLogEvent, now: Date = new Date()): Promise<void> {
		const line: LogEvent = { v: 1, id: ulid(now.getTime()), at: now.toISOString(), ...event } as LogEvent;
		const written = this.tail.then(() => this.write(line));
		this.tail = written.catch(() => undefined);
		return written;
	}

	async read(): Promise<PracticeState> {
		return foldLog(await readText(this.file));
	}

	/** What happened, in order of time. */
	async events(): Promise<readonly LogEvent[]> {
		return readLog(await readText(this.file)).events;
	}

	/** Makes the folder and an empty log: what marks a folder as a practice folder. */
	async create(): Promise<void> {
		await mkdir(path.dirname(this.file), { recursive: true });
		await (await open(this.file, "a")).close();
	}

	private async write(event: LogEvent): Promise<void> {
		await this.create();
		const file = await open(this.file, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT);
		try {
			// A line torn by a crash has no line break: begin a new one, so that the torn one spoils only itself.
			const { size } = await file.stat();
			const last = Buffer.alloc(1);
			const startsFresh = size === 0 || ((await file.read(last, 0, 1, size - 1)).bytesRead === 1 && last[0] === 10);
			await file.write(`${startsFresh ? "" : "\n"}${JSON.stringify(event)}\n`);
			await file.sync();
		} finally {
			await file.close();
		}
	}
}

async function readText(file: string): Promise<string> {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") {
			return "";
		}
		throw error;
	}
}
