import type { LogEvent } from "../logEvent.ts";

/** Mocks of the log that were started and not ended, by what the log calls them. */
export function openMocks(events: readonly LogEvent[]): readonly string[] {
	const open = new Set<string>();
	for (const event of events) {
		if (event.kind === "roundStarted" && event.mock) {
			open.add(event.round);
		} else if (event.kind === "roundEnded") {
			open.delete(event.round);
		}
	}
	return [...open];
}
