import type { LogEvent } from "../logEvent.ts";

/** A round with a clock as the log has it. */
export interface LoggedRound {
	/** what the log calls it */
	readonly round: string;
	readonly mock: boolean;
	/** ISO 8601, UTC; null: the line of its beginning is lost */
	readonly fromAt: string | null;
	/** null: it was not ended */
	readonly end: Extract<LogEvent, { kind: "roundEnded" }> | null;
}

/** In order of their beginnings. `events`: in the order of their ids. Of several ends the first that knows the clock counts. */
export function loggedRounds(events: readonly LogEvent[]): readonly LoggedRound[] {
	const rounds: LoggedRound[] = [];
	const last = new Map<string, number>();
	for (const event of events) {
		if (event.kind === "roundStarted") {
			last.set(event.round, rounds.length);
			rounds.push({ round: event.round, mock: event.mock, fromAt: event.at, end: null });
		} else if (event.kind === "roundEnded") {
			const at = last.get(event.round);
			const known = at === undefined ? undefined : rounds[at];
			if (at === undefined || known === undefined) {
				if (event.parts !== undefined) {
					last.set(event.round, rounds.length);
					rounds.push({ round: event.round, mock: false, fromAt: null, end: event });
				}
			} else if (known.end === null || (known.end.parts === undefined && event.parts !== undefined)) {
				rounds[at] = { ...known, end: event };
			}
		}
	}
	return rounds;
}
