import type { LogEvent } from "../logEvent.ts";
import { dueAnswers } from "./dueAnswers.ts";
import { dueItems } from "./dueItems.ts";
import { dueMistakes } from "./dueMistakes.ts";
import type { DueReview } from "./dueReview.ts";
import type { SpacedProblem } from "./spacedProblem.ts";

/** All that is due, longest due first. `events` are in the order of their ids. */
export function dueReviews(
	events: readonly LogEvent[],
	problems: readonly SpacedProblem[],
	nowMs: number,
): readonly DueReview[] {
	const due = [dueMistakes, dueAnswers, dueItems].flatMap((dueOf): readonly DueReview[] =>
		dueOf(events, problems, nowMs),
	);
	return due.sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}
