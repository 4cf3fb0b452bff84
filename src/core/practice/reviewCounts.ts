import type { LogEvent } from "./logEvent.ts";

type Reviewed = Extract<LogEvent, { kind: "reviewed" }>;

/** Nothing was read where a review failed before it judged an item: to ask for it was no practice. */
export function reviewCounts({ failure, items }: Reviewed): boolean {
	return failure === null || items.some(isJudged);
}

/** Said on evidence that was found: by a verdict, or by a check that speaks against it, which has none. */
export function isJudged({ state, verdict }: Reviewed["items"][number]): boolean {
	return state === "grounded" && verdict !== "cannot_judge";
}
