import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { readRound, roundText } from "../../core/practice/rounds/readRound.ts";
import type { Round } from "../../core/practice/rounds/round.ts";
import { err, type Result } from "../../core/base/result.ts";
import { systemReason } from "../systemReason.ts";

/** `.woodshed/round.json`: the round that is sat. Each write takes the old one's place at once, in the order of the calls. */
export class RoundFile {
	private readonly file: string;
	private tail: Promise<unknown> = Promise.resolve();

	constructor(practiceFolder: string) {
		this.file = path.join(practiceFolder, ".woodshed", "round.json");
	}

	/** null: there is none; an error says why what is there cannot be read. */
	async read(): Promise<Result<Round | null, string>> {
		try {
			return readRound(await readFile(this.file, "utf8"));
		} catch (error) {
			const gone = (error as NodeJS.ErrnoException).code === "ENOENT";
			return gone ? { ok: true, value: null } : err(systemReason(error));
		}
	}

	/** Resolves when it is on disk; rejects with the system's error. */
	write(round: Round): Promise<void> {
		return this.next(async () => {
			await mkdir(path.dirname(this.file), { recursive: true });
			const fresh = `${this.file}.${process.pid}.tmp`;
			await writeFile(fresh, roundText(round));
			await rename(fresh, this.file);
		});
	}

	remove(): Promise<void> {
		return this.next(() => rm(this.file, { force: true }));
	}

	private next(act: () => Promise<void>): Promise<void> {
		const done = this.tail.then(act);
		this.tail = done.catch(() => undefined);
		return done;
	}
}
