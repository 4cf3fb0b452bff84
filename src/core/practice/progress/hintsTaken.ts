import type { LogEvent } from "../logEvent.ts";

/** Hints in these events, of the statement and of an interviewer; each counts once. */
export function hintsTaken(events: readonly LogEvent[]): number {
	return events.reduce((sum, event) => {
		switch (event.kind) {
			case "hintTaken":
				return sum + 1;
			case "interviewed":
				return event.hintsLogged === true ? sum : sum + event.hints;
			default:
				return sum;
		}
	}, 0);
}
