import type { ReviewRow } from "../reviewEvent.ts";

/** The candidate's words that a row of a review rests on. */
export function quotesOf(row: ReviewRow): readonly string[] {
	return (row.finding?.evidence ?? []).flatMap((evidence) => (evidence.kind === "quote" ? [evidence.quote] : []));
}
