import type { LogEvent } from "../logEvent.ts";
import { loggedKind, roundTable } from "../rounds/roundKinds.ts";
import { roundLabel } from "./loopRounds.ts";

/** A round with a clock. */
export interface SatRound {
	readonly label: string;
	readonly mock: boolean;
	/** days on which it began and ended: "2026-11-02" */
	readonly from: string;
	readonly to: string | null;
	/** by the clock on the wall; null: it was not ended */
	readonly minutes: number | null;
}

export function satRounds(events: readonly LogEvent[], dayOf: (at: string) => string): readonly SatRound[] {
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
		const to = end?.kind === "roundEnded" ? dayOf(end.at) : null;
		return [{ label, mock: event.mock, from: dayOf(event.at), to, minutes }];
	});
}
