import { type LogEvent, logEventSchema } from "./logEvent.ts";
import type { ReadLog } from "./readLog.ts";

/**
 * Reads a log line by line, as it grows: what was read is not read again. Independent of the order of the lines and of
 * repeats; never throws.
 */
export class LogReader {
	private readonly byId = new Map<string, LogEvent>();
	/** events whose id another one has, by all that they say: a damaged id takes nothing from the other */
	private readonly clashing = new Map<string, LogEvent>();
	/** lines that are not events alone, so that each counts once */
	private readonly odd = new Set<string>();
	private sorted: readonly LogEvent[] = [];
	private fresh: LogEvent[] = [];
	private tornLines = 0;
	private skippedEvents = 0;

	/** A line without its break; one that is cut in two must not be given in parts. */
	add(line: string): void {
		const text = line.trim(); // an editor may have left a byte order mark, and a return before the break
		if (text === "" || this.odd.has(text)) {
			return;
		}
		const whole = parseObject(text);
		if (whole !== torn) {
			this.take(whole, text);
			return;
		}
		this.odd.add(text);
		let failed = 0;
		for (const part of partsOf(text)) {
			const value = parsePart(part);
			if (value !== torn) {
				this.take(value, part);
			} else if (++failed <= mostFailed) {
				this.tornLines++;
			} else {
				break; // nothing that was a log: reading on would take minutes
			}
		}
	}

	/** What was read so far. */
	get log(): ReadLog {
		if (this.fresh.length > 0) {
			const added = this.fresh.sort(byIdAndContent);
			const last = this.sorted.at(-1);
			const isNext = last === undefined || (added[0] !== undefined && byIdAndContent(last, added[0]) < 0);
			const all = [...this.sorted, ...added];
			this.sorted = isNext ? all : all.sort(byIdAndContent);
			this.fresh = [];
		}
		return { events: this.sorted, tornLines: this.tornLines, skippedEvents: this.skippedEvents };
	}

	private take(value: unknown, text: string): void {
		const decoded = logEventSchema.safeParse(value);
		if (!decoded.success) {
			if (!this.odd.has(text)) {
				this.odd.add(text);
				this.skippedEvents++;
			}
			return;
		}
		const event = decoded.data;
		const known = this.byId.get(event.id);
		if (known === undefined) {
			this.byId.set(event.id, event);
			this.fresh.push(event);
			return;
		}
		const content = JSON.stringify(event);
		if (content !== JSON.stringify(known) && !this.clashing.has(content)) {
			this.clashing.set(content, event);
			this.fresh.push(event);
		}
	}
}

function byIdAndContent(a: LogEvent, b: LogEvent): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

const torn = Symbol("torn");

/** How every event begins; inside a text of one the quotes would be escaped. */
const beginning = '{"v":';

/** What stands before the first beginning, then each with what follows it. */
function* partsOf(text: string): Iterable<string> {
	for (let [from, next] = [0, text.indexOf(beginning, 1)]; from < text.length; ) {
		yield next === -1 ? text.slice(from) : text.slice(from, next);
		[from, next] = next === -1 ? [text.length, -1] : [next, text.indexOf(beginning, next + 1)];
	}
}

/** What stands behind the event is not needed to read it: a damaged line break, which may have become a brace itself. */
function parsePart(part: string): unknown {
	const end = part.lastIndexOf("}");
	const read = parseObject(part.slice(0, end + 1));
	return read === torn ? parseObject(part.slice(0, part.lastIndexOf("}", end - 1) + 1)) : read;
}

/** Far above any event, and soon said of whatever else stands there. */
const longestEvent = 1_000_000;
const mostFailed = 1000;

function parseObject(text: string): unknown {
	if (!text.startsWith("{") || text.length > longestEvent) {
		return torn;
	}
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return torn;
	}
}
