import type { Signal } from "../../base/signal.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewContext, InterviewEvent } from "./interviewReply.ts";
import { matchClarification } from "./matchClarification.ts";
import type { Talk } from "./talk.ts";

/** A clarifying question is answered with the package's sentence or not at all, whoever found the sentence. */
export async function* hearQuestion(
	talk: Talk,
	question: string,
	context: InterviewContext,
	_signal: Signal,
): AsyncGenerator<InterviewEvent, void, void> {
	const found = matchClarification(question, context.script.clarifications);
	yield talk.say({ kind: "clarification", text: found?.answer ?? interviewLines.yoursToDecide });
}
