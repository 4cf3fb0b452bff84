import type { TokenUsage } from "./languageModel.ts";
import type { Review, ReviewRow } from "./reviewEvent.ts";

/** Which of two unnamed statements a judgement found better supported by the text. */
export type Winner = "finding" | "rebuttal" | "neither";

/** What the rebuttal court said: two fresh judgements, the statements in both orders. */
export interface Ruling {
	readonly criterion: string;
	readonly title: string;
	/** one for each order */
	readonly runs: readonly [Winner, Winner];
	/** true only where both runs agree for the rebuttal and quote the text for it */
	readonly changed: boolean;
	/** one sentence for people: why it changed, or why it stands */
	readonly reason: string;
	readonly before: ReviewRow;
	readonly after: ReviewRow;
	/** the whole review with the row as it is now; score and coverage by `score` */
	readonly review: Review;
	/** what the two judgements cost; null where none was made */
	readonly usage?: TokenUsage | null;
}
