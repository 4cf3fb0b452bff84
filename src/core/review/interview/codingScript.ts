import type { Pack } from "../../problem/pack.ts";
import { codingRubric } from "../codingRubric.ts";
import { criterionLadder } from "./criterionLadder.ts";
import { englishOpenings } from "./englishOpenings.ts";
import { interviewLines } from "./interviewLines.ts";
import { type InterviewScript, workRung } from "./interviewScript.ts";

/**
 * A coding round: clarifying questions before, the approach with the problem's own hints, and after *accepted* the
 * package's follow-ups, then the questions of the rubric. The follow-ups are asked for their own sake: no item of the
 * rubric of a solution is graded by them.
 */
export function codingScript(pack: Pick<Pack, "problem" | "interview" | "hints">): InterviewScript {
	const { problem, interview, hints } = pack;
	const own = new Set(interview.followUps.map(({ question }) => question));
	const criteria = codingRubric(interview).map((criterion) => ({
		...criterion,
		followUps: criterion.followUps.filter((question) => !own.has(question)),
	}));
	return {
		round: "coding",
		slug: problem.slug,
		title: problem.title,
		opening: englishOpenings.coding(problem.title),
		openingShown: interviewLines.codingOpening(problem.title),
		clarifications: interview.clarifying.map((one, at) => ({ id: `clarify/${at}`, ...one })),
		ladder: [
			{
				id: workRung,
				criterion: null,
				question: interviewLines.approach,
				strong: null,
				hints: [hints.nudge, hints.pointer, hints.name],
			},
			...interview.followUps.map(({ question, strong }, at) => ({
				id: `follow-up/${at}`,
				criterion: null,
				question,
				strong,
				hints: [],
			})),
			...criterionLadder(criteria),
		],
		twists: [],
		criteria,
	};
}
