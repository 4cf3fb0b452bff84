import type { Review } from "../reviewEvent.ts";
import { askNext } from "./askNext.ts";
import type { Interview } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewScript } from "./interviewScript.ts";
import { said } from "./said.ts";

/**
 * The interview as it begins. Coding begins with the candidate's clarifying questions, and so does a design that was not
 * reviewed yet; a reviewed design with the first question; a conversation with the question of the round.
 */
export function startInterview(script: InterviewScript, review: Review | null, atMs: number): Interview {
	const opened = said(
		{ slug: script.slug, phase: "before", turns: [], open: null, asked: [], twists: [] },
		{ kind: "opening", text: script.openingShown ?? script.opening, at: atMs },
	);
	switch (script.round) {
		case "coding":
			return opened;
		case "design":
			return review === null
				? opened
				: askNext(
						{ ...opened, phase: "under-way" },
						// a mock matters at the closing only
						{ script, review, minute: null, solved: false, mock: false, atMs },
					).interview;
		case "knowledge":
		case "depth":
		case "values":
			return {
				...opened,
				phase: "under-way",
				asked: [script.opening],
				open: {
					criterion: null,
					title: script.title,
					question: script.opening,
					because: interviewLines.becauseRound,
					hintsTaken: 0,
				},
			};
	}
}
