import type { LogEvent } from "../logEvent.ts";
import { designItemTitle } from "./designItems.ts";
import type { Dimension } from "./dimension.ts";

/**
 * What a program scored of a text when it was reviewed: first after `toMs`, Unix ms, else last before it. Empty where no
 * review in `events` has it. `events`: in order of time.
 */
export function loggedDimensions(events: readonly LogEvent[], toMs: number): readonly Dimension[] {
	const scored = events.flatMap((event) =>
		event.kind === "reviewed" && event.program !== undefined ? [{ at: event.at, program: event.program }] : [],
	);
	const review = scored.find(({ at }) => Date.parse(at) > toMs) ?? scored.at(-1);
	return (review?.program ?? []).map(({ item, score }) => ({
		title: designItemTitle(item),
		score,
		by: "checks",
		why: "",
		evidence: [],
		ownMark: null,
	}));
}
