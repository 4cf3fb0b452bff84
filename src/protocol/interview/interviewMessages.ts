import { z } from "zod";

import type { ShownInterview } from "./interviewState.ts";

/** Host → page: the state, whole. */
export interface ToInterviewer {
	readonly type: "state";
	readonly state: ShownInterview;
}

/** characters of one answer */
export const longestAnswer = 20_000;

const text = z.string().max(longestAnswer);
const criterion = z.string().min(1).max(200);

/** What the candidate does in an interview, from whichever page. */
export const interviewIntent = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("start") }),
	z.strictObject({ type: z.literal("say"), text }),
	z.strictObject({ type: z.literal("hint") }),
	z.strictObject({ type: z.literal("dontKnow") }),
	z.strictObject({ type: z.literal("skip") }),
	z.strictObject({ type: z.literal("disagree"), criterion, text }),
	z.strictObject({ type: z.literal("stop") }),
	z.strictObject({ type: z.literal("end") }),
	/** a key was pressed: the candidate is not silent */
	z.strictObject({ type: z.literal("typing") }),
	z.strictObject({ type: z.literal("transcript") }),
	z.strictObject({ type: z.literal("review") }),
	z.strictObject({ type: z.literal("chooseReviewer") }),
]);
export type InterviewIntent = z.infer<typeof interviewIntent>;

const fromInterviewer = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("ready") }),
	z.strictObject({ type: z.literal("openProblem") }),
	z.strictObject({
		type: z.literal("intent"),
		/** the document that the page showed: what is typed must not reach another one */
		uri: z.string().min(1).max(4000),
		intent: interviewIntent,
	}),
]);

/** Page → host: what the user wants. Untrusted: decode it. */
export type FromInterviewer = z.infer<typeof fromInterviewer>;

export function decodeFromInterviewer(message: unknown): FromInterviewer | null {
	const decoded = fromInterviewer.safeParse(message);
	return decoded.success ? decoded.data : null;
}
