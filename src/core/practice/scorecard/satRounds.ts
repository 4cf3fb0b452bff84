import type { LogEvent } from "../logEvent.ts";
import { loggedKind, roundTable } from "../rounds/roundKinds.ts";
import { roundLabel } from "./loopRounds.ts";

/** A round with a clock. */
export interface SatRound {
	readonly label: string;
	readonly mock: boolean;
	/** by the clock on the wall; null: it was not ended */
	readonly minutes: number | null;
}

export function satRounds(events: readonly LogEvent[]): readonly SatRound[] {
	return events.flatMap((event, index) => {
		if (event.kind !== "roundStarted") {
			return [];
		}
		const end = events
			.slice(index + 1)
			.find((one) => (one.kind === "roundEnded" || one.kind === "roundStarted") && one.round === event.round);
		const minutes = end?.kind === "roundEnded" ? (Date.parse(end.at) - Date.parse(event.at)) / 60_000 : null;
		const kind = loggedKind(event.round);
		const label = kind === undefined ? roundLabel(event.round) : roundTable[kind].label;
		return [{ label, mock: event.mock, minutes }];
	});
}
