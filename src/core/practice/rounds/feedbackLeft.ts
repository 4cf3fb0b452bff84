import { z } from "zod";

import { introduction } from "./introduction.ts";
import type { Round } from "./round.ts";
import { type RoundKind, roundKinds } from "./roundKinds.ts";

/** What a round that is over left unread. */
export interface FeedbackLeft {
	readonly kind: RoundKind;
	/** parts that were worked on and not judged yet, in their order; at least one */
	readonly slugs: readonly string[];
}

/** Null: there is none. Nothing is written in the introduction, so that nothing is said of it. */
export function feedbackLeft({ kind, parts }: Round): FeedbackLeft | null {
	const slugs = parts
		.filter(({ slug, feedback, clock }) => slug !== introduction && feedback !== "now" && clock.goneMs > 0)
		.map(({ slug }) => slug);
	return slugs.length === 0 ? null : { kind, slugs };
}

/** As the window's memory kept it; null for what is none. */
export function readFeedbackLeft(kept: unknown): FeedbackLeft | null {
	const read = feedbackSchema.safeParse(kept);
	return read.success ? read.data : null;
}

const feedbackSchema = z.strictObject({
	kind: z.enum(roundKinds),
	slugs: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
});
