import { z } from "zod";

export const caseGroups = ["sample", "edge", "property", "scale", "mine"] as const;
export type CaseGroup = (typeof caseGroups)[number];

const generated = z.strictObject({ fn: z.string(), seed: z.int(), n: z.int() });

/**
 * One entry of `cases.yaml`. A fixed case stands as values (`in`, `out`); a built one names a generator of
 * `generators.ts`, and its expected output is computed by the first accepted reference at run time.
 */
export const testCaseSchema = z.strictObject({
	/** immutable; a corrected case gets a new id that `replaces` the old one */
	id: z.uuid(),
	replaces: z.uuid().optional(),
	name: z.string(),
	group: z.enum(["sample", "edge", "property", "scale"]),
	/** function: list of arguments; class: list of operations `[method, ...args]`, the first `["new", ...args]`; query: `{table: [[row], …]}` */
	in: z.unknown().optional(),
	/** function: the result; class: list of results, one an operation (`null` for new); query: list of rows. Absent: computed by the reference */
	out: z.unknown().optional(),
	gen: generated.optional(),
	/** a class id of problem.yaml, or several */
	catches: z.array(z.string()).optional(),
	/** one sentence for the candidate: which rule this case tests */
	why: z.string(),
	show: z.enum(["always", "on_fail"]),
});
export const casesSchema = z.array(testCaseSchema).min(1);
export type TestCase = z.infer<typeof testCaseSchema>;
