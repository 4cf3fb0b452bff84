import type { Interview } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewContext, InterviewEvent, Said } from "./interviewReply.ts";
import { quotesOf } from "./quotesOf.ts";
import type { Talk } from "./talk.ts";

/** "I disagree": two fresh judgements, not a longer talk. The open question stays open. */
export async function* hearDisagreement(
	talk: Talk,
	said: Said,
	context: InterviewContext,
): AsyncGenerator<InterviewEvent, void, void> {
	const criterion = said.criterion ?? lastJudged(talk.interview) ?? talk.interview.open?.criterion ?? null;
	if (criterion === null) {
		yield talk.say({ kind: "reaction", text: interviewLines.disagreeWithWhat });
		return;
	}
	const title = context.script.criteria.find((one) => one.id === criterion)?.title ?? criterion;
	yield { type: "busy", words: interviewLines.busyCourt(title) };
	const ruling = await context.disagree(criterion, said.text);
	if (ruling === null) {
		yield talk.say({ kind: "reaction", text: interviewLines.disagreeNeedsModel(title), criterion });
		return;
	}
	yield { type: "ruled", ruling };
	talk.reviewIsNow(ruling.review);
	yield talk.say({
		kind: "ruling",
		text: `${title}: ${ruling.reason}`,
		criterion,
		before: quotesOf(ruling.before),
		quotes: quotesOf(ruling.after),
		source: ruling.review.mode,
	});
}

/** What was judged last is what one disagrees with. */
function lastJudged({ turns }: Interview): string | null {
	const turn = turns.findLast((one) => one.who === "interviewer" && one.criterion !== null);
	return turn?.who === "interviewer" && (turn.kind === "regrade" || turn.kind === "ruling") ? turn.criterion : null;
}
