import { z } from "zod";

import type { ShownProgress } from "./progressState.ts";

/** Host → page: the state, whole. */
export interface ToProgress {
	readonly type: "state";
	readonly state: ShownProgress;
}

const fromProgress = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("ready") }),
	/** without a slug: choose one */
	z.strictObject({
		type: z.literal("openProblem"),
		slug: z
			.string()
			.regex(/^[a-z0-9-]{1,200}$/)
			.optional(),
	}),
	z.strictObject({ type: z.literal("scorecard") }),
]);

/** Page → host: what the user wants. Untrusted: decode it. */
export type FromProgress = z.infer<typeof fromProgress>;

export function decodeFromProgress(message: unknown): FromProgress | null {
	const decoded = fromProgress.safeParse(message);
	return decoded.success ? decoded.data : null;
}
