// English throughout: sent to a model
import { z } from "zod";

import { fnv1a } from "../../base/fnv1a.ts";
import { fencedText } from "../fencedText.ts";
import { fillTemplate } from "../fillTemplate.ts";
import { plainText } from "../plainText.ts";
import { interviewerPrompt } from "../prompts/interviewerPrompt.ts";
import { replyJsonSchema } from "../replySchema.ts";
import type { Interview, OpenQuestion } from "./interview.ts";
import type { InterviewScript } from "./interviewScript.ts";

export interface InterviewerInput {
	readonly script: Pick<InterviewScript, "round" | "title" | "opening">;
	/** as it was before this answer */
	readonly interview: Interview;
	readonly open: OpenQuestion;
	readonly answer: string;
	/** null: too long for this model; it is left out, and that is said */
	readonly document: string | null;
	readonly nonce: string;
	readonly receipt: string;
	readonly maxOutputTokens: number;
}

/** What the persona is asked. Topic and question, never what a good answer holds. */
export function interviewerRequest(input: InterviewerInput) {
	const { script, interview, open, answer, document, nonce, receipt } = input;
	const head = fnv1a(`${script.round}\n${script.title}\n${script.opening}`).toUpperCase();
	const said = interview.turns.slice(-lastTurns).map((turn) => `${turn.who}: ${plainText(turn.text, 400)}`);
	return {
		schema: interviewerSchema,
		receiptHalves: [head, receipt] as const,
		request: {
			system: interviewerPrompt.system,
			stable: fillTemplate(interviewerPrompt.stable, {
				receiptHead: head,
				round: script.round,
				title: script.title,
				opening: script.opening,
			}),
			candidate: fillTemplate(interviewerPrompt.candidate, {
				document:
					document === null
						? "(too long to be shown here)"
						: document.trim() === ""
							? "(empty so far)"
							: fencedText(document, `source="document"`, nonce),
				said: said.length === 0 ? "(nothing)" : fencedText(said.join("\n"), "conversation", nonce),
				topic: plainText(open.title, 200),
				question: plainText(open.question, 1000),
				answer: fencedText(answer, `source="answer"`, nonce),
				receiptTail: receipt,
			}),
			schema: replyJsonSchema(interviewerSchema),
			schemaName: "reaction",
			maxOutputTokens: input.maxOutputTokens,
		},
	};
}

const lastTurns = 8;

const interviewerSchema = z.strictObject({
	receipt: z.string(),
	leaves_open: z.boolean(),
	quote: z.string(),
	question: z.string(),
	reaction: z.string(),
});
export type InterviewerReply = z.infer<typeof interviewerSchema>;
