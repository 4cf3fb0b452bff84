import { parse } from "yaml";
import { z } from "zod";

import { err, ok, type Result } from "../base/result.ts";

/**
 * The head of every file in `solutions/`: a comment block whose lines, without their comment marker (`#`, `//`, `--`),
 * are YAML between two lines `---`.
 */
export const solutionHeaderSchema = z.strictObject({
	idea: z.string().describe("accepted: the idea in one line; slow and wrong: what it does"),
	cost: z.string().optional(),
	/** id of a mistake class of problem.yaml; for slow and wrong */
	mistake: z.string().optional(),
	/** wrong: names (or groups) of cases that must fail, every other hand-chosen case it may pass; slow: ["scale"] */
	must_fail: z.array(z.string()).optional(),
	/** true where the solution is slower only by a constant and time does not reject it */
	tolerated: z.boolean().optional(),
	/** three steps of the hint ladder for exactly this mistake */
	messages: z.strictObject({ nudge: z.string(), pointer: z.string(), name: z.string() }).optional(),
});
export type SolutionHeader = z.infer<typeof solutionHeaderSchema>;

export function parseSolutionHeader(text: string): Result<SolutionHeader, string> {
	const lines = text.split(/\r?\n/).map((line) => /^\s*(?:#|\/\/|--)\s?(.*)$/.exec(line)?.[1]);
	const first = lines.findIndex((line) => line?.trim() === "---");
	const length = lines.slice(first + 1).findIndex((line) => line?.trim() === "---");
	const body = lines.slice(first + 1, first + 1 + length);
	if (first < 0 || length < 0 || body.some((line) => line === undefined)) {
		return err("the header is missing: YAML in a comment block between two lines with ---");
	}
	try {
		const decoded = solutionHeaderSchema.safeParse(parse(body.join("\n")));
		return decoded.success ? ok(decoded.data) : err(z.prettifyError(decoded.error));
	} catch (error) {
		return err(error instanceof Error ? error.message : String(error));
	}
}
