import { z } from "zod";

const proportionSchema = z.object({ hits: z.int().min(0), all: z.int().min(0) });

/** What one calibration found out of one reviewer; kept, and shown beside its name. */
export const reviewerCardSchema = z.object({
	/** of the model, with its host: "gpt-x at api.openai.com" */
	model: z.string(),
	/** where text is sent; null: nowhere by us */
	origin: z.string().nullable(),
	/** the wording that it was asked with: another wording is another reviewer */
	promptVersion: z.int(),
	/** slug of the design that it was calibrated on */
	problem: z.string(),
	/** ISO 8601 */
	date: z.string(),
	/** texts that were read */
	reviews: z.int().min(1),
	recall: proportionSchema,
	falseAlarms: proportionSchema,
	fidelity: proportionSchema,
	completed: proportionSchema,
	/** null: no server counted */
	inputTokens: z.number().nullable(),
	outputTokens: z.number().nullable(),
});
export type ReviewerCard = z.infer<typeof reviewerCardSchema>;

/** Null: it was written by another version, or is no card. */
export function decodeReviewerCard(value: unknown): ReviewerCard | null {
	const decoded = reviewerCardSchema.safeParse(value);
	return decoded.success ? decoded.data : null;
}
