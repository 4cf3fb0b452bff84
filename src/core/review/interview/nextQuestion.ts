import { nextFollowUp } from "../followUp.ts";
import type { Review } from "../reviewEvent.ts";
import type { Interview, OpenQuestion } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import { type InterviewScript, type Rung, type ScriptTwist, workRung } from "./interviewScript.ts";
import { scriptSource } from "./said.ts";

/** What a question is chosen by. */
export interface InterviewFacts {
	readonly script: InterviewScript;
	/** the last review of the document */
	readonly review: Review | null;
	/** of the round's clock; null: there is none */
	readonly minute: number | null;
	/** coding: accepted, so that the follow-ups may come */
	readonly solved: boolean;
	/** a mock is under way: the closing says nothing that helps */
	readonly mock: boolean;
}

export type NextQuestion =
	| {
			readonly type: "ask";
			readonly open: OpenQuestion;
			/** `scriptSource`, or the label of the model whose review asks */
			readonly source: string;
			/** the changed requirement that is said with it */
			readonly twist: ScriptTwist | null;
	  }
	/** coding: the candidate writes; nothing is asked before the solution is accepted */
	| { readonly type: "wait" }
	/** everything was asked */
	| { readonly type: "done" };

/**
 * The next question: a changed requirement that is due comes first, then the weakest verified item of the review, then
 * the package's own ladder, weak items before those that were met. No question comes twice.
 */
export function nextQuestion(interview: Interview, facts: InterviewFacts): NextQuestion {
	const { script, review } = facts;
	const coding = script.round === "coding";
	const open = script.ladder.filter((rung) => !interview.asked.includes(rung.question));
	if (coding && !facts.solved) {
		const work = open.find((rung) => rung.id === workRung);
		return work === undefined ? { type: "wait" } : ask(work, interviewLines.becauseWork, script);
	}
	const twist = dueTwist(interview, facts);
	if (twist !== null) {
		return {
			type: "ask",
			source: scriptSource,
			twist,
			open: {
				criterion: twist.criterion,
				title: titleOf(script, twist.criterion),
				question: twist.text,
				because:
					facts.minute === null ? interviewLines.becauseTwistWithoutClock : interviewLines.becauseTwist(twist.minute),
				hintsTaken: 0,
			},
		};
	}
	const weakest = review === null ? null : nextFollowUp(review, script.criteria, interview.asked);
	if (weakest !== null) {
		const { criterion, title, question, before } = weakest;
		const ofModel = before.finding?.source === "model";
		return {
			type: "ask",
			source: ofModel && question === before.finding?.followUp ? (review?.mode ?? scriptSource) : scriptSource,
			twist: null,
			open: {
				criterion,
				title,
				question,
				because: ofModel ? interviewLines.becauseWeakest : interviewLines.becauseCheck,
				hintsTaken: 0,
			},
		};
	}
	const [first] = open
		.filter((rung) => rung.id !== workRung)
		.sort((a, b) => Number(wasMet(review, a)) - Number(wasMet(review, b)));
	if (first !== undefined) {
		return ask(first, coding ? interviewLines.becauseAccepted : interviewLines.becauseNext, script);
	}
	// without a clock the requirements change at the latest here
	const left = script.twists.find((one) => !interview.twists.includes(one.id));
	return left === undefined ? { type: "done" } : nextQuestion(interview, { ...facts, minute: left.minute });
}

function ask(rung: Rung, because: string, script: InterviewScript): NextQuestion {
	const work = rung.id === workRung;
	const title = work ? interviewLines.workTitle : titleOf(script, rung.criterion);
	return {
		type: "ask",
		source: scriptSource,
		twist: null,
		open: {
			criterion: rung.criterion,
			title,
			question: rung.question,
			because,
			hintsTaken: 0,
			...(work ? { work } : {}),
		},
	};
}

/** By the clock; without one, after every fourth question. */
function dueTwist(interview: Interview, { script, minute }: InterviewFacts): ScriptTwist | null {
	const left = script.twists.filter((one) => !interview.twists.includes(one.id));
	if (minute !== null) {
		return left.find((one) => one.minute <= minute) ?? null;
	}
	const questions = interview.asked.length - interview.twists.length;
	return questions >= 4 * (interview.twists.length + 1) ? (left[0] ?? null) : null;
}

function wasMet(review: Review | null, rung: Rung): boolean {
	const row = review?.rows.find((one) => one.criterion === rung.criterion);
	return row?.state === "grounded" && row.finding?.verdict === "met";
}

function titleOf(script: InterviewScript, criterion: string | null): string {
	return script.criteria.find((one) => one.id === criterion)?.title ?? script.title;
}
