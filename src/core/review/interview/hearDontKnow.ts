import { hintOf } from "./hintOf.ts";
import type { Interview } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewEvent } from "./interviewReply.ts";
import type { Talk } from "./talk.ts";

/** First it is fine, and a hint is offered; the second time, or without a hint, the item stays and the talk goes on. */
export function* hearDontKnow(talk: Talk): Generator<InterviewEvent, void, void> {
	const { phase, open } = talk.interview;
	if (phase === "before") {
		yield talk.say({ kind: "reaction", text: interviewLines.fineBefore });
		return;
	}
	const hint = hintOf(talk.interview, talk.facts);
	if (hint.type === "hint" && (open === null || timesAtThisQuestion(talk.interview) < 2)) {
		yield talk.say({ kind: "reaction", text: interviewLines.fine, criterion: open?.criterion ?? null });
		yield talk.hint(hint.text);
		return;
	}
	if (open === null) {
		yield talk.say({ kind: "reaction", text: interviewLines.noMoreHints });
		return;
	}
	yield talk.say({ kind: "reaction", text: interviewLines.movesOn(open.title), criterion: open.criterion });
	yield* talk.goOn();
}

function timesAtThisQuestion({ turns }: Interview): number {
	const asked = turns.findLastIndex(
		(turn) =>
			turn.who === "interviewer" && (turn.kind === "question" || turn.kind === "twist" || turn.kind === "opening"),
	);
	return turns.slice(asked + 1).filter((turn) => turn.who === "candidate" && turn.kind === "dont-know").length;
}
