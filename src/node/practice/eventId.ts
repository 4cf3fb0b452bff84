import { decodeTime, ulid } from "ulid";

/**
 * A ULID that sorts behind `last`, the highest there is, also where the clock was set back in between; null: there is
 * none. Random as every ULID is, so that two windows that know the same `last` still make different ones.
 */
export function eventId(last: string | null, nowMs: number): string {
	if (last === null || last >= beyondClocks) {
		return ulid(nowMs);
	}
	const lastMs = decodeTime(last);
	const id = ulid(Math.max(nowMs, lastMs));
	return id > last ? id : ulid(lastMs + 1);
}

/** No clock gave such an id: it was damaged, and nothing could sort behind it. */
const beyondClocks = "7ZZZZZZZZY";
