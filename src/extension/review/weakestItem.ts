import type { Review, ReviewRow } from "../../core/review/reviewEvent.ts";
import type { Criterion } from "../../core/review/rubric.ts";

const order: readonly (string | undefined)[] = [
	"not_met",
	"not_addressed",
	"partial",
	"cannot_judge",
	undefined,
	"met",
];

/** The item that the interviewer asks about next: the weakest grounded one, of equals the heaviest. Null when all is met. */
export function weakestItem(
	review: Review,
	criteria: readonly Criterion[],
	asked: ReadonlySet<string>,
): ReviewRow | null {
	const weight = (row: ReviewRow): number => criteria.find((one) => one.id === row.criterion)?.weight ?? 0;
	const candidates = review.rows
		.filter((row) => row.finding?.state === "grounded" && row.finding.verdict !== "met" && !asked.has(row.criterion))
		.sort((a, b) => order.indexOf(a.finding?.verdict) - order.indexOf(b.finding?.verdict) || weight(b) - weight(a));
	return candidates[0] ?? null;
}
