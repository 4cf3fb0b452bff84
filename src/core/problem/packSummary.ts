import { z } from "zod";

import { type Problem, problemSchema } from "./problem.ts";

/** What a list shows of a coding package, without unpacking it; one entry of the `index.json` beside the packs. */
export const packSummarySchema = z.strictObject({
	...problemSchema.pick({
		slug: true,
		title: true,
		round: true,
		category: true,
		difficulty: true,
		minutes: true,
		topics: true,
		languages: true,
		version: true,
	}).shape,
	/** what spaced review looks for; an index of before knows none */
	mistakes: problemSchema.shape.mistakes.default([]),
	/** hash of the pack it was made from */
	hash: z.string(),
});
export type PackSummary = z.infer<typeof packSummarySchema>;

export function summarizePack(problem: Problem, hash: string): PackSummary {
	const { slug, title, round, category, difficulty, minutes, topics, languages, version, mistakes } = problem;
	return { slug, title, round, category, difficulty, minutes, topics, languages, version, mistakes, hash };
}
