import { type LogEvent, logEventSchema } from "./logEvent.ts";

export interface ReadLog {
	/** sorted by their ULID, so by time; one id counts once */
	readonly events: readonly LogEvent[];
	/** lines that are no JSON (torn, or another window's in flight); reported once it stays so */
	readonly tornLines: number;
	/** events of an unknown kind or a newer version: kept in the file, skipped here */
	readonly skippedEvents: number;
}

/** Reads the text of `log.jsonl`. Independent of line order and of repeats; never throws. */
export function readLog(text: string): ReadLog {
	const events = new Map<string, LogEvent>();
	let tornLines = 0;
	let skippedEvents = 0;
	for (const line of text.split("\n")) {
		if (line.trim() === "") {
			continue;
		}
		const value = parseJson(line);
		if (value === undefined) {
			tornLines++;
			continue;
		}
		const decoded = logEventSchema.safeParse(value);
		if (decoded.success) {
			events.set(decoded.data.id, decoded.data);
		} else {
			skippedEvents++;
		}
	}
	return { events: [...events.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), tornLines, skippedEvents };
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line) as unknown;
	} catch {
		return undefined;
	}
}
