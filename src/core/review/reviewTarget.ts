import type { LogEvent } from "../practice/logEvent.ts";
import type { Review } from "./reviewEvent.ts";
import type { ReviewRequest } from "./reviewRequest.ts";

/** What is reviewed, whatever the round: the text as it stood when Review was asked for, its rubric, its facts. */
export interface ReviewTarget extends Omit<ReviewRequest, "model" | "nonce" | "receipt" | "wait"> {
	readonly slug: string;
	/** the result without any model */
	readonly offline: Review;
	/** what a program scores of it beside its rubric; absent: nothing */
	readonly program?: () => NonNullable<Extract<LogEvent, { kind: "reviewed" }>["program"]>;
	/** a story of one's own life: consent is asked for each time it would be sent */
	readonly private?: boolean;
}
