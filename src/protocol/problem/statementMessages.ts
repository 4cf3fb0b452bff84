import { z } from "zod";

import type { StatementState } from "./statementState.ts";

/** Host → page: the state, whole. */
export interface ToStatement {
	readonly type: "state";
	readonly state: StatementState;
}

const fromStatement = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("ready") }),
	z.strictObject({ type: z.literal("run") }),
	z.strictObject({ type: z.literal("submit") }),
	z.strictObject({ type: z.literal("cancel") }),
	z.strictObject({ type: z.literal("hint") }),
	z.strictObject({ type: z.literal("addCase") }),
	/** keep a failed case as "my case" */
	z.strictObject({ type: z.literal("keepCase"), id: z.string() }),
	z.strictObject({ type: z.literal("editCases") }),
	/** look for an input on which the solution fails, and stop looking */
	z.strictObject({ type: z.literal("stress") }),
	z.strictObject({ type: z.literal("cancelStress") }),
	z.strictObject({ type: z.literal("showSolution") }),
	z.strictObject({ type: z.literal("trust") }),
	/** go to the line of a case's failure */
	z.strictObject({ type: z.literal("revealCase"), id: z.string() }),
	/** stop in the debugger at the first line of the function, for one case */
	z.strictObject({ type: z.literal("debugCase"), id: z.string() }),
	z.strictObject({ type: z.literal("measureGrowth") }),
	/** what the solution costs, in the candidate's words; empty: nothing is said of it */
	z.strictObject({ type: z.literal("claim"), time: z.string(), space: z.string() }),
]);

/** Page → host: what the user wants. Untrusted: decode it. */
export type FromStatement = z.infer<typeof fromStatement>;

export function decodeFromStatement(message: unknown): FromStatement | null {
	const decoded = fromStatement.safeParse(message);
	return decoded.success ? decoded.data : null;
}
