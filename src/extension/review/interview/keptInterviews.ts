import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

import { z } from "zod";

import { readJson } from "../../../core/base/readJson.ts";
import { type Interview, saidKinds, spokenKinds } from "../../../core/review/interview/interview.ts";
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
	}),
	/** where its part of the transcript stands; see `TranscriptFile` */
	transcript: z.strictObject({ start: z.int(), hash: z.string(), fromTurn: z.int(), turns: z.int() }),
});
/** An interview as it lies on disk. */
export interface KeptInterview extends Omit<z.infer<typeof keptSchema>, "interview"> {
	readonly interview: Interview;
}

/** `.woodshed/interviews/` of the practice folder, one file a document; each write is whole or not there. */
export class KeptInterviews {
	private readonly folder: string;
	private readonly warn: (message: string) => void;
	private tail: Promise<unknown> = Promise.resolve();

	constructor(practiceFolder: string, warn: (message: string) => void) {
		this.folder = path.join(practiceFolder, ".woodshed", "interviews");
		this.warn = warn;
	}

	/** Null where there is none; one that is torn or of another version is left where it is. */
	async read(name: string): Promise<KeptInterview | null> {
		const file = this.file(name);
		try {
			if ((await stat(file)).size > longestBytes) {
				// English: logged
				this.warn(`interviews/${name}.json is too large to be one; it is left as it is`);
				return null;
			}
			const decoded = readJson(await readFile(file, "utf8"), keptSchema);
			if (decoded.ok) {
				return decoded.value;
			}
			// English: logged
			this.warn(`interviews/${name}.json cannot be read; it is left as it is`);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
				// English: logged
				this.warn(`interviews/${name}.json cannot be read: ${systemReason(error)}`);
			}
		}
		return null;
	}

	/** Resolves when it is on disk; rejects with the system's error. */
	write(name: string, kept: KeptInterview): Promise<void> {
		return this.next(async () => {
			await mkdir(this.folder, { recursive: true });
			const file = this.file(name);
			const fresh = `${file}.${process.pid}.tmp`;
			await writeFile(fresh, JSON.stringify(kept));
			await rename(fresh, file);
		});
	}

	remove(name: string): Promise<void> {
		return this.next(() => rm(this.file(name), { force: true }));
	}

	private next(act: () => Promise<void>): Promise<void> {
		const done = this.tail.then(act);
		this.tail = done.catch(() => undefined);
		return done;
	}

	private file(name: string): string {
		return path.join(this.folder, `${name}.json`);
	}
}
