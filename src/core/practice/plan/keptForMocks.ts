import type { LogEvent } from "../logEvent.ts";
import { endedMocks } from "../rounds/endedMocks.ts";
import { mockCode } from "./mockParts.ts";
import { focusTable, type TeamFocus } from "./teamFocus.ts";

/**
 * Slugs of what the mocks are to ask of someone who has not seen it: their code and the team's designs, until a mock has
 * asked it. It is kept before a date is set, too: one may be set any day, and a mock has those designs without one.
 */
export function keptForMocks(events: readonly LogEvent[]): ReadonlySet<string> {
	const focus = events.reduce<TeamFocus>((last, event) => (event.kind === "planSet" ? event.focus : last), "any");
	const asked = new Set(
		endedMocks(events).flatMap(({ parts }) => parts.flatMap(({ slug, minutes }) => (minutes > 0 ? [slug] : []))),
	);
	return new Set([...mockCode, ...focusTable[focus].mockDesigns].filter((slug) => !asked.has(slug)));
}
