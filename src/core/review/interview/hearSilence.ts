import type { Interview } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewEvent } from "./interviewReply.ts";
import type { Talk } from "./talk.ts";

/** Time first, then a smaller step; after that the interviewer is silent too. */
export function* hearSilence(talk: Talk): Generator<InterviewEvent, void, void> {
	const times = silencesInARow(talk.interview);
	if (talk.interview.phase === "before") {
		if (times === 1) {
			yield talk.say({ kind: "reaction", text: interviewLines.beforeSilence });
		}
		return;
	}
	if (times <= 2) {
		const smaller = times === 2 && talk.interview.open !== null;
		if (times === 1 || smaller) {
			yield talk.say({
				kind: "reaction",
				text: smaller ? interviewLines.smallerOrMoveOn : interviewLines.takeYourTime,
			});
		}
	}
}

/** Since the candidate last said something, or was asked something new. */
function silencesInARow({ turns }: Interview): number {
	const last = turns.findLastIndex((turn) =>
		turn.who === "candidate" ? turn.kind !== "silence" : turn.kind === "question" || turn.kind === "twist",
	);
	return turns.slice(last + 1).filter((turn) => turn.who === "candidate").length;
}
