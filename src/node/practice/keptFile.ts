import { readFileSync, rmSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";

import { replaceFile } from "../replaceFile.ts";

/** A small file of `.woodshed/`: each write takes the old one's place at once, in the order of the calls. */
export class KeptFile {
	private readonly file: string;
	private tail: Promise<unknown> = Promise.resolve();

	constructor(practiceFolder: string, name: string) {
		this.file = path.join(practiceFolder, ".woodshed", name);
	}

	/** null: there is none; rejects with the system's error */
	async read(): Promise<string | null> {
		try {
			return await readFile(this.file, "utf8");
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === "ENOENT") {
				return null;
			}
			throw error;
		}
	}

	/** Resolves when it is on disk; rejects with the system's error. */
	write(text: string): Promise<void> {
		return this.next(async () => {
			await mkdir(path.dirname(this.file), { recursive: true });
			await replaceFile(this.file, text);
		});
	}

	remove(): Promise<void> {
		return this.next(() => rm(this.file, { force: true }));
	}

	/** For the end of a window, which waits for nothing; `isOurs` is asked of its text. Never throws. */
	removeNow(isOurs: (text: string) => boolean): void {
		try {
			if (isOurs(readFileSync(this.file, "utf8"))) {
				rmSync(this.file, { force: true });
			}
		} catch {
			// it is not there, or it is left to whoever finds it
		}
	}

	private next(act: () => Promise<void>): Promise<void> {
		const done = this.tail.then(act);
		this.tail = done.catch(() => undefined);
		return done;
	}
}
