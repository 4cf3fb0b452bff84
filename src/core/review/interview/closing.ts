import type { Interview } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewScript } from "./interviewScript.ts";
import { said } from "./said.ts";

/**
 * The interview, over: what was talked about, hints counted, and only now what strong answers hold. In a mock, where the
 * text may still be worked on, that waits for the `debrief`. `ended` where the candidate stops before everything was
 * asked.
 */
export function closing(
	interview: Interview,
	script: InterviewScript,
	why: "asked" | "ended",
	/** Unix ms */
	atMs: number,
	mock: boolean,
): Interview {
	if (interview.phase === "over") {
		return interview;
	}
	const hints = hintsTaken(interview);
	const covered = coveredLine(interview, script);
	const strong = strongLines(interview, script);
	const waits = mock && covered.length + strong.length > 0;
	const text = [
		why === "asked" ? interviewLines.closing : interviewLines.ended,
		...(waits ? [interviewLines.debriefWaits] : covered),
		...(hints === 0 ? [] : [interviewLines.hintsTaken(hints)]),
		...(waits ? [] : strong),
	].join("\n");
	const over: Interview = { ...said(interview, { kind: "closing", text, at: atMs }), phase: "over", open: null };
	return waits ? { ...over, debrief: "waits" } : over;
}

/** After a mock: what its closing left out, once. */
export function debrief(interview: Interview, script: InterviewScript, /** Unix ms */ atMs: number): Interview {
	if (interview.debrief !== "waits") {
		return interview;
	}
	const text = [interviewLines.debrief, ...coveredLine(interview, script), ...strongLines(interview, script)].join(
		"\n",
	);
	return { ...said(interview, { kind: "closing", text, at: atMs }), debrief: "said" };
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

function strongLines(interview: Interview, script: InterviewScript): readonly string[] {
	return strongAnswers(interview, script).map(({ question, strong }) => interviewLines.strong(question, strong));
}

function coveredLine({ turns }: Interview, script: InterviewScript): readonly string[] {
	const criteria = turns.flatMap((turn) =>
		turn.who === "interviewer" && (turn.kind === "question" || turn.kind === "twist") && turn.criterion !== null
			? [turn.criterion]
			: [],
	);
	const titles = [...new Set(criteria)].map((id) => script.criteria.find((one) => one.id === id)?.title ?? id);
	return titles.length === 0 ? [] : [interviewLines.covered(titles)];
}
