import { z } from "zod";

import { readJson } from "../../base/readJson.ts";

/** What a scorecard was made of: the log up to a moment, and how many days of it. */
export interface ScorecardStamp {
	/** ms since 1970 */
	readonly nowMs: number;
	/** today included; null: everything */
	readonly days: number | null;
}

/** Stands below a scorecard in Markdown, where nobody who reads the page sees it. */
export function stampText({ nowMs, days }: ScorecardStamp): string {
	return `\n${opening}${JSON.stringify({ nowMs, days })}${closing}\n`;
}

/** Of the last line with anything in it; null: this file is no scorecard that Woodshed made. */
export function readStamp(markdown: string): ScorecardStamp | null {
	const last = markdown.trimEnd().split("\n").at(-1) ?? "";
	if (!last.startsWith(opening) || !last.endsWith(closing)) {
		return null;
	}
	const read = readJson(last.slice(opening.length, -closing.length), stampSchema);
	return read.ok ? read.value : null;
}

// English: part of a file format
const opening = "<!-- woodshed scorecard ";
const closing = " -->";

const stampSchema = z.strictObject({
	nowMs: z.number().min(0).max(8.64e15),
	days: z.int().min(1).max(100_000).nullable(),
});
