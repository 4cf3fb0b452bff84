import { interviewLines } from "./interviewLines.ts";
import type { InterviewEvent } from "./interviewReply.ts";
import type { Talk } from "./talk.ts";

/** The item stays as it was, and the next question comes; before the work, the candidate is ready to begin. */
export function* hearSkip(talk: Talk): Generator<InterviewEvent, void, void> {
	const { phase, open } = talk.interview;
	if (phase === "before") {
		yield* talk.begin();
		return;
	}
	yield talk.say({
		kind: "reaction",
		text: open === null ? interviewLines.nothingToSkip : interviewLines.skipped(open.title),
		criterion: open?.criterion ?? null,
	});
	yield* talk.goOn();
}
