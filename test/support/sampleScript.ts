import { criterionLadder } from "../../src/core/review/interview/criterionLadder.ts";
import { type InterviewScript, workRung } from "../../src/core/review/interview/interviewScript.ts";
import { sampleCriteria } from "./sampleReview.ts";

/** A small design round. */
export function sampleDesignScript(over: Partial<InterviewScript> = {}): InterviewScript {
	return {
		round: "design",
		slug: "home",
		title: "Home shelf ranking",
		opening: "Rank the shelves.",
		clarifications: [
			{
				id: "clarify/0",
				question: "How many opens a second are there at the peak?",
				answer: "opens at the peak: 26 k/s",
			},
		],
		ladder: criterionLadder(sampleCriteria),
		twists: [
			{ id: "triple", minute: 20, text: "The opens of the page triple for a week.", criterion: "retrieval" },
			{ id: "slow", minute: 35, text: "The ranker becomes twice as slow.", criterion: "fallback" },
		],
		criteria: sampleCriteria,
		...over,
	};
}

/** A small coding round. */
export function sampleCodingScript(): InterviewScript {
	return {
		round: "coding",
		slug: "min-drags",
		title: "Fewest drags",
		opening: "Read the statement, then ask.",
		clarifications: [
			{ id: "clarify/0", question: "Can an id occur twice?", answer: "It can, in bad input; then the answer is -1." },
			{ id: "clarify/1", question: "How long are the lists?", answer: "Up to 200,000 ids." },
		],
		ladder: [
			{
				id: workRung,
				criterion: null,
				question: "How will you solve it?",
				strong: null,
				hints: ["Ask which tracks can stay.", "Write down the old places.", "Longest increasing subsequence."],
			},
			{
				id: "follow-up/0",
				criterion: null,
				question: "What if only neighbours may be swapped?",
				strong: "Counts inversions with a merge sort.",
				hints: [],
			},
			...criterionLadder(sampleCriteria.slice(0, 2)),
		],
		twists: [],
		criteria: sampleCriteria.slice(0, 2),
	};
}
