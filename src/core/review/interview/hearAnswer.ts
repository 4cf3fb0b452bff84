import type { Signal } from "../../base/signal.ts";
import type { OpenQuestion } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewContext, InterviewEvent } from "./interviewReply.ts";
import { quotesOf } from "./quotesOf.ts";
import type { Talk } from "./talk.ts";

/** An answer re-grades only what was asked, then the next question comes. */
export async function* hearAnswer(
	talk: Talk,
	answer: string,
	context: InterviewContext,
	signal: Signal,
): AsyncGenerator<InterviewEvent, void, void> {
	const { phase, open } = talk.interview;
	if (phase === "before") {
		yield* talk.begin();
		return;
	}
	if (open !== null) {
		yield* gradeAgain(talk, open, answer, context);
		if (signal.aborted) {
			return;
		}
	}
	yield* talk.goOn();
	if (talk.interview.open === null && talk.interview.phase !== "over") {
		yield talk.say({ kind: "reaction", text: interviewLines.waitForAccepted });
	}
}

/** Without a model or a review the answer is kept, and nothing is judged. */
async function* gradeAgain(
	talk: Talk,
	open: OpenQuestion,
	answer: string,
	context: InterviewContext,
): AsyncGenerator<InterviewEvent, void, void> {
	const before = talk.facts.review?.rows.find((row) => row.criterion === open.criterion);
	if (context.model === null || before === undefined) {
		return;
	}
	yield { type: "busy", words: interviewLines.busyGrading(open.title) };
	const { criterion, title } = before;
	const regrade = await context.regrade({ criterion, title, question: open.question, before }, answer);
	if (regrade === null) {
		return;
	}
	yield { type: "regraded", regrade };
	talk.reviewIsNow(regrade.review);
	yield talk.say({
		kind: "regrade",
		text: regrade.changed ? `${title}: ${regrade.reason}.` : `${title} stays as it was. ${regrade.reason}`,
		criterion,
		before: quotesOf(before),
		quotes: quotesOf(regrade.after),
		source: regrade.review.mode,
	});
}
