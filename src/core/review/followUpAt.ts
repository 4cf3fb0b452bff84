import type { FollowUp } from "./followUp.ts";
import type { Review } from "./reviewEvent.ts";
import type { Criterion } from "./rubric.ts";

/** The question at one item: the reviewer's own, else the rubric's first; null where the review has no such item. */
export function followUpAt(review: Review, criteria: readonly Criterion[], criterion: string): FollowUp | null {
	const before = review.rows.find((row) => row.criterion === criterion);
	const item = criteria.find(({ id }) => id === criterion);
	if (before === undefined || item === undefined) {
		return null;
	}
	const question = before.finding?.followUp || item.followUps[0] || item.question;
	return { criterion, title: item.title, question, before };
}
