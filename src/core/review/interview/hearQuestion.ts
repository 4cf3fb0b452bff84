import type { Signal } from "../../base/signal.ts";
import { chooseClarification } from "./chooseClarification.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewContext, InterviewEvent } from "./interviewReply.ts";
import { matchClarification } from "./matchClarification.ts";
import type { Talk } from "./talk.ts";

/** A clarifying question is answered with the package's sentence or not at all, whoever found the sentence. */
export async function* hearQuestion(
	talk: Talk,
	question: string,
	context: InterviewContext,
	signal: Signal,
): AsyncGenerator<InterviewEvent, void, void> {
	const { script, model } = context;
	let found = matchClarification(question, script.clarifications);
	if (found === null && model !== null && !model.oneCall && script.clarifications.length > 0) {
		yield { type: "busy", words: interviewLines.busyReading };
		const chosen = await chooseClarification({ ...context, question, model }, signal);
		if (signal.aborted) {
			return;
		}
		// where the model fails, the words that were not found stay not found
		found = chosen.ok ? chosen.value : null;
	}
	yield talk.say({ kind: "clarification", text: found?.answer ?? interviewLines.yoursToDecide });
}
