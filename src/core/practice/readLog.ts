import type { LogEvent } from "./logEvent.ts";
import { LogReader } from "./logReader.ts";

export interface ReadLog {
	/** sorted by their ULID, so by time; one event counts once */
	readonly events: readonly LogEvent[];
	/** lines, or parts of one, that are no JSON object (torn, or another window's in flight); reported once it stays so */
	readonly tornLines: number;
	/** events of an unknown kind or a newer version: kept in the file, skipped here */
	readonly skippedEvents: number;
}

/**
 * Reads the text of `log.jsonl`. Independent of line order and of repeats; never throws. A damaged line spoils only
 * itself: what was written right behind a torn one is found again, and a line whose id was changed into another's takes
 * nothing from that one, as two events are the same only if all of them is.
 */
export function readLog(text: string): ReadLog {
	const reader = new LogReader();
	for (const line of text.split("\n")) {
		reader.add(line);
	}
	return reader.log;
}
