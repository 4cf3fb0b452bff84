import { closing } from "./closing.ts";
import type { Interview } from "./interview.ts";
import { type InterviewFacts, nextQuestion } from "./nextQuestion.ts";
import { said } from "./said.ts";

/**
 * Asks the next question, or says the closing where none is left; `asked` is false where the candidate is left to work.
 * For whoever sees that something became due without a word of the candidate's: a solution was accepted, a minute came.
 */
export function askNext(
	interview: Interview,
	facts: InterviewFacts & { /** Unix ms */ readonly atMs: number },
): { readonly interview: Interview; readonly asked: boolean } {
	const next = nextQuestion(interview, facts);
	switch (next.type) {
		case "wait":
			return { interview: { ...interview, open: null }, asked: false };
		case "done":
			return { interview: closing(interview, facts.script, "asked", facts.atMs, facts.mock), asked: true };
		case "ask": {
			const { open, twist, source } = next;
			const spoken = said(interview, {
				kind: twist === null ? "question" : "twist",
				text: open.question,
				at: facts.atMs,
				criterion: open.criterion,
				source,
			});
			return {
				asked: true,
				interview: {
					...spoken,
					phase: "under-way",
					open,
					asked: [...interview.asked, open.question],
					twists: twist === null ? interview.twists : [...interview.twists, twist.id],
				},
			};
		}
	}
}
