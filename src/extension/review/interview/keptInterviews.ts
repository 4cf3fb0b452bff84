import { mkdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";

import * as l10n from "@vscode/l10n";
import { z } from "zod";

import { readJson } from "../../../core/base/readJson.ts";
import { type Interview, saidKinds, spokenKinds } from "../../../core/review/interview/interview.ts";
import { setAside } from "../../../node/practice/setAside.ts";
import { withFileLock } from "../../../node/practice/withFileLock.ts";
import { replaceFile } from "../../../node/replaceFile.ts";
import { systemReason } from "../../../node/systemReason.ts";

/** far above an interview of two hours; anything larger was not written here */
const longestBytes = 2_000_000;

const said = z.looseObject({
	who: z.literal("candidate"),
	kind: z.enum(saidKinds),
	text: z.string(),
	at: z.number(),
});
const spoken = z.looseObject({
	who: z.literal("interviewer"),
	kind: z.enum(spokenKinds),
	text: z.string(),
	at: z.number(),
	criterion: z.string().nullable(),
	quotes: z.array(z.string()),
	before: z.exactOptional(z.array(z.string())),
	source: z.string(),
});

const keptSchema = z.strictObject({
	version: z.literal(1),
	/** of the document, in the practice folder, with forward slashes */
	path: z.string(),
	interview: z.looseObject({
		slug: z.string(),
		phase: z.enum(["before", "under-way", "over"]),
		turns: z.array(z.discriminatedUnion("who", [said, spoken])),
		open: z
			.looseObject({
				criterion: z.string().nullable(),
				title: z.string(),
				question: z.string(),
				because: z.string(),
				hintsTaken: z.int(),
			})
			.nullable(),
		asked: z.array(z.string()),
		twists: z.array(z.string()),
		debrief: z.exactOptional(z.enum(["waits", "said"])),
	}),
	/** where its part of the transcript stands; see `TranscriptFile` */
	transcript: z.strictObject({ start: z.int(), hash: z.string(), fromTurn: z.int(), turns: z.int() }),
});
/** An interview as it lies on disk. */
export interface KeptInterview extends Omit<z.infer<typeof keptSchema>, "interview"> {
	readonly interview: Interview;
}

/**
 * `.woodshed/interviews/` of the practice folder, one file a document; each write is whole or not there, and is made of
 * what stands there, so that no window takes another's turns away.
 */
export class KeptInterviews {
	readonly folder: string;
	private readonly tell: (message: string) => void;
	private tail: Promise<unknown> = Promise.resolve();

	/** `tell`: a file that cannot be read, for people. */
	constructor(practiceFolder: string, tell: (message: string) => void) {
		this.folder = path.join(practiceFolder, ".woodshed", "interviews");
		this.tell = tell;
	}

	/** Null where there is none; one that is torn or of another version is left where it is. */
	async read(name: string): Promise<KeptInterview | null> {
		const { kept, problem } = await this.load(name);
		if (problem !== null) {
			this.tell(
				l10n.t(
					"The interview in .woodshed/interviews/{0}.json cannot be shown: {1}. What was said is in interview.md. Repair the file, or begin anew: it is then kept beside the new one.",
					name,
					problem,
				),
			);
		}
		return kept;
	}

	/** Whether there is a file at all, readable or not. */
	async exists(name: string): Promise<boolean> {
		const { kept, problem } = await this.load(name);
		return kept !== null || problem !== null;
	}

	/**
	 * Writes what `change` makes of what stands there, null where that is nothing or cannot be read; such a file is kept
	 * beside the new one. `isMissing`: there is no file at all. Where it makes null, nothing is written. Resolves with it
	 * when it is on disk; rejects with the system's error.
	 */
	update<T extends KeptInterview | null>(
		name: string,
		change: (before: KeptInterview | null, isMissing: boolean) => Promise<T>,
	): Promise<T> {
		return this.next(async () => {
			await mkdir(this.folder, { recursive: true });
			const file = this.file(name);
			return withFileLock(file, async () => {
				const { kept: before, problem } = await this.load(name);
				const after = await change(before, before === null && problem === null);
				if (after === null || JSON.stringify(before) === JSON.stringify(after)) {
					return after;
				}
				if (problem !== null) {
					await setAside(file);
				}
				await replaceFile(file, JSON.stringify(after));
				return after;
			});
		});
	}

	/** Not while another window is writing it: that would bring it back. */
	remove(name: string): Promise<void> {
		const file = this.file(name);
		return this.next(() => withFileLock(file, () => rm(file, { force: true })));
	}

	private async load(name: string): Promise<{ readonly kept: KeptInterview | null; readonly problem: string | null }> {
		const file = this.file(name);
		try {
			if ((await stat(file)).size > longestBytes) {
				return { kept: null, problem: l10n.t`it is too large to be one` };
			}
			const decoded = readJson(await readFile(file, "utf8"), keptSchema);
			return decoded.ok ? { kept: decoded.value, problem: null } : { kept: null, problem: decoded.error.slice(0, 200) };
		} catch (error) {
			const gone = (error as NodeJS.ErrnoException).code === "ENOENT";
			return { kept: null, problem: gone ? null : systemReason(error) };
		}
	}

	private next<T>(act: () => Promise<T>): Promise<T> {
		const done = this.tail.then(act);
		this.tail = done.catch(() => undefined);
		return done;
	}

	private file(name: string): string {
		return path.join(this.folder, `${name}.json`);
	}
}
