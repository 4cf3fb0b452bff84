import type { NewLogEvent } from "../../core/practice/logEvent.ts";
import { promptVersion } from "../../core/review/prompts/promptVersion.ts";
import type { Review } from "../../core/review/reviewEvent.ts";

/** A review as the log keeps it: verdicts, and the words that carry them. */
export function reviewedEvent(slug: string, review: Review): NewLogEvent {
	return {
		kind: "reviewed",
		slug,
		mode: review.mode,
		score: review.score,
		coverage: review.coverage,
		items: review.rows.map(({ criterion, state, finding }) => {
			const quote = finding?.evidence.find((one) => one.kind === "quote")?.quote;
			return {
				criterion,
				state,
				verdict: finding?.verdict ?? null,
				...(quote === undefined || finding?.source !== "model" ? {} : { quote }),
			};
		}),
		failure: review.failure?.kind ?? null,
		promptVersion: review.offline ? null : (review.promptVersion ?? promptVersion),
	};
}
