import type { LogEvent } from "../logEvent.ts";
import { loggedRounds } from "./loggedRounds.ts";

type RoundEnd = Extract<LogEvent, { kind: "roundEnded" }>;

/** A mock that is over, by its own clocks. */
export interface EndedMock {
	/** id of the event that ended it */
	readonly id: string;
	/** those too that were not begun: no minute is theirs */
	readonly parts: NonNullable<RoundEnd["parts"]>;
}

/** In order of their beginnings; without those whose clock was lost. `events`: in the order of their ids. */
export function endedMocks(events: readonly LogEvent[]): readonly EndedMock[] {
	return loggedRounds(events).flatMap(({ mock, end }) =>
		mock && end?.parts !== undefined ? [{ id: end.id, parts: end.parts }] : [],
	);
}
