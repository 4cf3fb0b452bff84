import type { NewLogEvent } from "../../core/practice/logEvent.ts";
import { promptVersion } from "../../core/review/prompts/promptVersion.ts";
import type { Review } from "../../core/review/reviewEvent.ts";
import type { ReviewTarget } from "../../core/review/reviewTarget.ts";

/** A review as the log keeps it: verdicts with the words that carry them and their level, and what a program scores. */
export function reviewedEvent(
	{ slug, program }: Pick<ReviewTarget, "slug" | "program">,
	review: Review,
): Extract<NewLogEvent, { kind: "reviewed" }> {
	return {
		kind: "reviewed",
		slug,
		mode: review.mode,
		score: review.score,
		coverage: review.coverage,
		items: review.rows.map(({ criterion, state, finding }) => {
			const quote = finding?.evidence.find((one) => one.kind === "quote")?.quote;
			const isModel = finding?.source === "model";
			return {
				criterion,
				state,
				verdict: finding?.verdict ?? null,
				...(quote === undefined || !isModel ? {} : { quote }),
				...(isModel ? { level: finding.level ?? "none" } : {}),
			};
		}),
		...(program === undefined ? {} : { program: [...program()] }),
		failure: review.failure?.kind ?? null,
		promptVersion: review.offline ? null : (review.promptVersion ?? promptVersion),
	};
}
