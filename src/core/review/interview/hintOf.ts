import { criterionHints } from "./criterionLadder.ts";
import type { Interview } from "./interview.ts";
import { workRung } from "./interviewScript.ts";
import type { InterviewFacts } from "./nextQuestion.ts";

/** The next hint at the open question, or at the work itself while nothing is asked; each is given once. */
export function hintOf(interview: Interview, facts: InterviewFacts): NextHint {
	const hints = hintsAt(interview, facts).filter((hint) => hint.trim() !== "");
	const given = new Set(
		interview.turns.flatMap((turn) => (turn.who === "interviewer" && turn.kind === "hint" ? [turn.text] : [])),
	);
	const hint = hints.find((one) => !given.has(one));
	return hint !== undefined ? { type: "hint", text: hint } : { type: hints.length === 0 ? "none" : "no-more" };
}

export type NextHint = { readonly type: "hint"; readonly text: string } | { readonly type: "none" | "no-more" };

function hintsAt({ open }: Interview, { script }: InterviewFacts): readonly string[] {
	if (open === null || open.work) {
		return script.ladder.find((rung) => rung.id === workRung)?.hints ?? [];
	}
	const rung = script.ladder.find((one) => one.question === open.question);
	const criterion = script.criteria.find((one) => one.id === open.criterion);
	return rung !== undefined && rung.hints.length > 0
		? rung.hints
		: criterion === undefined
			? []
			: criterionHints(criterion);
}
