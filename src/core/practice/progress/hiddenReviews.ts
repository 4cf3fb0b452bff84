import type { LogEvent } from "../logEvent.ts";

/**
 * The log without what was said, bet or marked of the items of hidden problems. That they were reviewed stays: it is
 * practice. What an answer or an objection changed is nothing without its item.
 */
export function withoutHiddenReviews(
	events: readonly LogEvent[],
	isHidden: (slug: string) => boolean,
): readonly LogEvent[] {
	return events.map((event): LogEvent => {
		if ((event.kind !== "reviewed" && event.kind !== "predicted") || !isHidden(event.slug)) {
			return event;
		}
		return event.kind === "reviewed" ? { ...event, items: [], program: [] } : { ...event, items: [] };
	});
}
