import { type LogEvent, logEventSchema } from "./logEvent.ts";

export interface ReadLog {
	/** sorted by their ULID, so by time; one event counts once */
	readonly events: readonly LogEvent[];
	/** lines, or parts of one, that are no JSON (torn, or another window's in flight); reported once it stays so */
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
	const events = new Map<string, LogEvent>();
	let tornLines = 0;
	let skippedEvents = 0;
	for (const value of [...new Set(text.split("\n"))].flatMap(parseLine)) {
		if (value === torn) {
			tornLines++;
			continue;
		}
		const decoded = logEventSchema.safeParse(value);
		if (decoded.success) {
			events.set(`${decoded.data.id}${JSON.stringify(decoded.data)}`, decoded.data);
		} else {
			skippedEvents++;
		}
	}
	const sorted = [...events].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
	return { events: sorted, tornLines, skippedEvents };
}

const torn = Symbol("torn");

/** How every event begins; inside a text of one the quotes would be escaped. */
const beginning = /(?=\{"v":)/;

/** What a line holds: one value as a rule, several where a line break was lost, none where it is empty. */
function parseLine(line: string): readonly unknown[] {
	if (line.trim() === "") {
		return [];
	}
	const whole = parseJson(line);
	return whole === torn ? line.split(beginning).map(parsePart) : [whole];
}

/** What stands behind the event is not needed to read it: a damaged line break, which may have become a brace itself. */
function parsePart(part: string): unknown {
	const end = part.lastIndexOf("}");
	const read = parseJson(part.slice(0, end + 1));
	return read === torn ? parseJson(part.slice(0, part.lastIndexOf("}", end - 1) + 1)) : read;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return torn;
	}
}
