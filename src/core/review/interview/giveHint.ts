import { hintOf } from "./hintOf.ts";
import type { InterviewEvent } from "./interviewReply.ts";
import { interviewLines } from "./interviewLines.ts";
import type { Talk } from "./talk.ts";

/** One hint at a time, from vague to plain, counted; says so when none is left. */
export function* giveHint(talk: Talk): Generator<InterviewEvent, void, void> {
	if (talk.interview.phase === "before") {
		yield talk.say({ kind: "reaction", text: interviewLines.hintBefore });
		return;
	}
	const hint = hintOf(talk.interview, talk.facts);
	switch (hint.type) {
		case "hint":
			yield talk.hint(hint.text);
			break;
		case "none":
			yield talk.say({ kind: "reaction", text: interviewLines.noHint });
			break;
		case "no-more":
			yield talk.say({ kind: "reaction", text: interviewLines.noMoreHints });
			break;
	}
}
