import { z } from "zod";

import { fingerprintsSchema } from "./fingerprints.ts";
import { languageIds, problemSchema } from "./problem.ts";
import { solutionHeaderSchema } from "./solutionHeader.ts";
import { casesSchema } from "./testCase.ts";

/** One solution of a package, TypeScript already compiled to JavaScript (an ES module text), headers decoded. */
const packedSolution = z.strictObject({
	file: z.string(),
	kind: z.enum(["accepted", "slow", "wrong"]),
	language: z.enum(languageIds),
	header: solutionHeaderSchema,
	/** what the candidate-side harness runs */
	source: z.string(),
	/** what a person reads (the original text) */
	text: z.string(),
});

const interview = z.strictObject({
	clarifying: z.array(z.strictObject({ question: z.string(), answer: z.string() })),
	followUps: z.array(z.strictObject({ question: z.string(), strong: z.string() })),
	rubric: z.array(z.strictObject({ id: z.string(), title: z.string(), levels: z.array(z.string()).length(4) })),
	levels: z.strictObject({ mid: z.string(), senior: z.string(), staff: z.string() }),
});

/**
 * A coding package as one value: what `dist/packs/<slug>.pack` holds (gzip over JSON). Everything the judge needs at run
 * time is inside, so nothing has to lie about as loose solutions.
 */
export const packSchema = z.strictObject({
	format: z.literal(1),
	/** sha-256 over the package's files, hex */
	hash: z.string(),
	problem: problemSchema,
	statement: z.string().describe("Markdown, constants already put in"),
	cases: casesSchema,
	/** invalid inputs that the contract must refuse, each with a reason */
	invalid: z.array(z.strictObject({ in: z.unknown(), why: z.string() })),
	/** one ES module text that exports `generators`, `contract?`, `check?`; runs only in the sandboxed pack process */
	code: z.string(),
	/** SQL problems: schema.sql */
	schemaSql: z.string().optional(),
	solutions: z.array(packedSolution),
	hints: z.strictObject({ nudge: z.string(), pointer: z.string(), name: z.string() }),
	editorial: z.string(),
	interview,
	/** absent until the gate has taken them */
	fingerprints: fingerprintsSchema.optional(),
});
export type Pack = z.infer<typeof packSchema>;
export type PackedSolution = z.infer<typeof packedSolution>;
export type Interview = z.infer<typeof interview>;
export const interviewSchema = interview;
