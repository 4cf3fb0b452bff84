import { goneAt } from "../../design/guide/roundClock.ts";
import type { NewLogEvent } from "../logEvent.ts";
import { type Round, roundGoneAt } from "./round.ts";
import { loggedRound } from "./roundKinds.ts";

/** What the log is told of a round that ends at this time (ms since 1970): what its clocks say, breaks and nights left out. */
export function roundEnd(round: Round, now: number): Extract<NewLogEvent, { kind: "roundEnded" }> {
	return {
		kind: "roundEnded",
		round: loggedRound(round),
		minutes: minutesOf(roundGoneAt(round, now)),
		parts: round.parts.map(({ slug, hour, minutes: of, clock }) => ({
			slug,
			hour,
			minutes: minutesOf(goneAt(clock, now)),
			of,
		})),
	};
}

/** To a hundredth: nobody is measured by the millisecond. */
function minutesOf(ms: number): number {
	return Math.round(ms / 600) / 100;
}
