import { z } from "zod";

import { findingLevels, findingVerdicts } from "./finding.ts";

/** What stands in `source` when a piece of evidence belongs to no text, and in `fact` when it cites none. */
export const noSource = "none";

export const evidenceKinds = ["text", "node", "edge", "absent", "fact"] as const;

/**
 * The one object a model must send back, for exactly these criteria and texts. Key order is part of it: evidence before
 * reasoning before verdict, so that a model commits to the text before it judges; the receipt first, so that a cut prompt
 * is known before anything is shown. Nullable instead of optional, no records, no unions of objects: strict structured
 * output and local grammars refuse those.
 */
export function replySchema(
	criterionIds: readonly string[],
	sourceIds: readonly string[],
	factIds: readonly string[] = [],
) {
	const evidence = z.strictObject({
		kind: z.enum(evidenceKinds),
		source: z.enum([...sourceIds, noSource]),
		line: z.int().nullable(),
		quote: z.string().nullable(),
		node: z.string().nullable(),
		to_node: z.string().nullable(),
		searched_for: z.array(z.string()),
		// asked for always; read without it, since a model that is held to no schema leaves out what it has no use for
		fact: z.enum([...factIds, noSource]).default(noSource),
	});
	const finding = z.strictObject({
		item_id: z.enum([...criterionIds]),
		evidence: z.array(evidence),
		reasoning: z.string(),
		verdict: z.enum(findingVerdicts),
		level: z.enum(findingLevels),
		suggestion: z.string(),
		follow_up: z.string(),
	});
	return z.strictObject({
		receipt: z.string(),
		findings: z.array(finding),
		summary: z.string(),
		injection_seen: z.boolean(),
	});
}

export type Reply = z.infer<ReturnType<typeof replySchema>>;
export type ReplyFinding = Reply["findings"][number];
export type ReplyEvidence = ReplyFinding["evidence"][number];

/** The same as strict JSON Schema, for the request. */
export function replyJsonSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
	const { $schema: _dialect, ...body } = z.toJSONSchema(schema, {
		target: "draft-2020-12",
		override: ({ jsonSchema }) => {
			// a grammar has no use for the bounds of a double, and several servers refuse them
			delete jsonSchema.minimum;
			delete jsonSchema.maximum;
			delete jsonSchema.default;
			const [first, second] = jsonSchema.anyOf ?? [];
			if (typeof first === "object" && typeof second === "object" && second.type === "null" && first.type) {
				delete jsonSchema.anyOf;
				Object.assign(jsonSchema, { type: [first.type, "null"] });
			}
		},
	});
	return body;
}
