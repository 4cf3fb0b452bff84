import type { Interview } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewScript } from "./interviewScript.ts";
import { said } from "./said.ts";

/**
 * The interview, over: what was talked about, hints counted, and only now what strong answers hold. `ended` where the
 * candidate stops before everything was asked.
 */
export function closing(
	interview: Interview,
	script: InterviewScript,
	why: "asked" | "ended",
	/** Unix ms */
	atMs: number,
): Interview {
	if (interview.phase === "over") {
		return interview;
	}
	const criteria = interview.turns.flatMap((turn) =>
		turn.who === "interviewer" && (turn.kind === "question" || turn.kind === "twist") && turn.criterion !== null
			? [turn.criterion]
			: [],
	);
	const titles = [...new Set(criteria)].map((id) => script.criteria.find((one) => one.id === id)?.title ?? id);
	const hints = hintsTaken(interview);
	const text = [
		why === "asked" ? interviewLines.closing : interviewLines.ended,
		...(titles.length === 0 ? [] : [interviewLines.covered(titles)]),
		...(hints === 0 ? [] : [interviewLines.hintsTaken(hints)]),
		...strongAnswers(interview, script).map(({ question, strong }) => interviewLines.strong(question, strong)),
	].join("\n");
	return { ...said(interview, { kind: "closing", text, at: atMs }), phase: "over", open: null };
}

/** Hints that were given, whether asked for or offered. */
export function hintsTaken(interview: Interview): number {
	return interview.turns.filter((turn) => turn.who === "interviewer" && turn.kind === "hint").length;
}

/** What strong answers hold, of the questions that were asked and of no others. */
export function strongAnswers(
	interview: Interview,
	script: InterviewScript,
): readonly { readonly question: string; readonly strong: string }[] {
	return script.ladder.flatMap(({ question, strong }) =>
		strong !== null && interview.asked.includes(question) ? [{ question, strong }] : [],
	);
}
