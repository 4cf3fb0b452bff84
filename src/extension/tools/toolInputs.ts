// English throughout: read by a model
import { z } from "zod";

import { languageIds } from "../../core/problem/problem.ts";

const slug = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
	.max(80)
	.describe("The problem's short name, for example dedup-ttl.");

/** What an agent may ask of each tool; the manifest's `inputSchema` says the same, and a test compares them. */
export const toolInputs = {
	woodshed_read_problem: z.strictObject({ slug }),
	woodshed_run_tests: z.strictObject({
		slug,
		language: z
			.enum(languageIds)
			.describe("Language of the solution; left out where the problem has only one solution file.")
			.optional(),
	}),
	woodshed_check_design: z.strictObject({ slug }),
} as const;

export type ToolName = keyof typeof toolInputs;
export type ToolInput<N extends ToolName> = z.infer<(typeof toolInputs)[N]>;
