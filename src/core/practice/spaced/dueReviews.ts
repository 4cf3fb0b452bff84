import type { LogEvent } from "../logEvent.ts";
import { dueAnswers } from "./dueAnswers.ts";
import { dueItems } from "./dueItems.ts";
import { dueMistakes } from "./dueMistakes.ts";
import type { DueReview } from "./dueReview.ts";
import type { SpacedProblem } from "./spacedProblem.ts";

/** All that is due, longest due first. `events` are in the order of their ids; `dayOf`: the reader's day of a Unix time. */
export function dueReviews(
	events: readonly LogEvent[],
	problems: readonly SpacedProblem[],
	nowMs: number,
	dayOf: (timeMs: number) => string,
): readonly DueReview[] {
	const due: DueReview[] = [
		...dueMistakes(events, problems, nowMs, dayOf),
		...dueAnswers(events, problems, nowMs, dayOf),
		...dueItems(events, problems, nowMs),
	];
	return due.sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}
