import { z } from "zod";

import { rubricSchema } from "../review/rubric.ts";

/** `estimates.yaml`: what a candidate's arithmetic is recomputed from, in the candidate's own assumptions. */
export const estimateFormulaSchema = z.strictObject({
	id: z.string(),
	title: z.string(),
	/** names that bind a candidate's line to this formula (with a fitting unit) */
	synonyms: z.array(z.string()),
	/** expression over `inputs`, in the grammar of estimate blocks */
	formula: z.string(),
	unit: z.string(),
	/** accepted factor up and down */
	tolerance: z.number().min(1),
	criterion: z.string(),
	inputs: z.array(
		z.strictObject({
			name: z.string(),
			synonyms: z.array(z.string()),
			/** the given, in the grammar of estimate blocks, used when the candidate states none */
			given: z.string(),
		}),
	),
});
export type EstimateFormula = z.infer<typeof estimateFormulaSchema>;

export const twistSchema = z.strictObject({
	id: z.string(),
	minute: z.number(),
	text: z.string(),
	/** parameter changes, applied to the design before checks rerun: multiply the entry load, set an objective, take a component down */
	changes: z.array(
		z.discriminatedUnion("kind", [
			z.strictObject({ kind: z.literal("load"), factor: z.number() }),
			z.strictObject({ kind: z.literal("objective"), percentile: z.enum(["p50", "p95", "p99"]), ms: z.number() }),
			z.strictObject({
				kind: z.literal("latency"),
				role: z.string(),
				percentile: z.enum(["p50", "p95", "p99"]),
				factor: z.number(),
			}),
			z.strictObject({ kind: z.literal("down"), role: z.string() }),
		]),
	),
	shouldBreak: z.string(),
	criterion: z.string(),
});
export type Twist = z.infer<typeof twistSchema>;

/** One planted flaw as a patch on a reference. `find` occurs exactly once in it. */
export const twinSchema = z.strictObject({
	id: z.string(),
	reference: z.enum(["senior", "staff"]),
	patches: z.array(z.strictObject({ find: z.string(), replace: z.string() })).min(1),
	/** criterion that the flaw costs */
	criterion: z.string(),
	kind: z.enum(["structural", "numeric", "omission", "argument"]),
	/** true: the deterministic checks must find it (and nothing else) */
	deterministic: z.boolean(),
	/** text near which the finding must stand; null for an omission */
	span: z.string().nullable(),
	why: z.string(),
});
export type Twin = z.infer<typeof twinSchema>;

/** An odd answer. `credit`: "none" must earn nothing, "some" is right but unlike the references and must earn something. */
export const strangeSchema = z.strictObject({
	id: z.string(),
	text: z.string(),
	why: z.string(),
	credit: z.enum(["none", "some"]),
});
export type StrangeAnswer = z.infer<typeof strangeSchema>;

/** A design package as one value: `dist/packs/<slug>.pack`. */
export const designPackSchema = z.strictObject({
	format: z.literal(1),
	hash: z.string(),
	slug: z.string(),
	version: z.int(),
	title: z.string(),
	round: z.literal("design"),
	category: z.literal("ml-system-design"),
	difficulty: z.enum(["easy", "medium", "hard"]),
	minutes: z.int(),
	topics: z.array(z.string()),
	/** Markdown: prompt and givens, each with its source and date or marked as invented */
	brief: z.string(),
	/** the fresh `design.md`: two drawn components, one worked estimate from the givens, a dimmed prompt per section */
	starter: z.string(),
	rubric: rubricSchema,
	estimates: z.array(estimateFormulaSchema),
	twists: z.array(twistSchema),
	references: z.strictObject({ senior: z.string(), staff: z.string() }),
	twins: z.array(twinSchema),
	strange: z.array(strangeSchema),
});
export type DesignPack = z.infer<typeof designPackSchema>;
