import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

/**
 * What time it is for the candidate, ms since 1970. With `file` (the environment's `WOODSHED_CLOCK`) the clock shows the
 * time that stands there in ISO form at the moment when the file was written, and goes on from it; the file may be
 * written again at any time. While it cannot be read, or no time stands there, the clock goes on as it did before.
 */
export function clock(file: string | undefined): () => number {
	if (file === undefined || file === "") {
		return () => Date.now();
	}
	let aheadMs = 0;
	return () => {
		aheadMs = ahead(file) ?? aheadMs;
		return Date.now() + aheadMs;
	};
}

/** How far the file's time is ahead of the machine's; null where there is none. */
function ahead(file: string): number | null {
	let open: number | null = null;
	try {
		// one handle: time and text are of the same file, also when another one takes its name meanwhile
		open = openSync(file, "r");
		const writtenMs = fstatSync(open).mtimeMs;
		const ms = Date.parse(readFileSync(open, "utf8").trim());
		return Number.isNaN(ms) ? null : Math.round(ms - writtenMs);
	} catch {
		return null; // it is not there
	} finally {
		if (open !== null) {
			closeSync(open);
		}
	}
}
