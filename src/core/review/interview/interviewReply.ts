import { assertNever } from "../../base/assertNever.ts";
import type { Signal } from "../../base/signal.ts";
import type { FollowUp, Regrade } from "../followUp.ts";
import type { LanguageModel } from "../languageModel.ts";
import type { Wait } from "../reviewRequest.ts";
import type { Ruling } from "../ruling.ts";
import { giveHint } from "./giveHint.ts";
import { hearAnswer } from "./hearAnswer.ts";
import { hearDisagreement } from "./hearDisagreement.ts";
import { hearDontKnow } from "./hearDontKnow.ts";
import { hearQuestion } from "./hearQuestion.ts";
import { hearSilence } from "./hearSilence.ts";
import { hearSkip } from "./hearSkip.ts";
import type { Interview, SaidKind, Turn } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewFacts } from "./nextQuestion.ts";
import { heard } from "./said.ts";
import { Talk } from "./talk.ts";

/** What an interviewer knows and can do while it answers. */
export interface InterviewContext extends InterviewFacts {
	/** null: the package's own ladder */
	readonly model: LanguageModel | null;
	/** the candidate's document now (untrusted) */
	readonly text: string;
	/** both letters and digits, fresh for each reply */
	readonly nonce: string;
	readonly receipt: string;
	readonly wait: Wait;
	/** Unix ms */
	readonly nowMs: () => number;
	/** grades only the asked item; null: not possible (no model, or declined) */
	regrade(followUp: FollowUp, answer: string): Promise<Regrade | null>;
	/** null: not possible */
	disagree(criterion: string, rebuttal: string): Promise<Ruling | null>;
}

export type InterviewEvent =
	/** something was said, by either; `interview` holds it */
	| { readonly type: "turn"; readonly turn: Turn; readonly interview: Interview }
	| { readonly type: "busy"; readonly words: string }
	| { readonly type: "regraded"; readonly regrade: Regrade }
	| { readonly type: "ruled"; readonly ruling: Ruling };

/** What the candidate said. `criterion`: the item that a disagreement is about, where it is not the open one. */
export interface Said {
	readonly kind: SaidKind;
	readonly text: string;
	readonly criterion?: string;
}

/**
 * What the interviewer makes of one thing that was said. Ends with the interview as it then is; every step before comes as
 * an event. Aborting keeps what was said: the question stays open.
 */
export async function* interviewReply(
	interview: Interview,
	said: Said,
	context: InterviewContext,
	signal: Signal,
): AsyncGenerator<InterviewEvent, Interview, void> {
	const talk = new Talk(interview, context);
	yield talk.take(heard(interview, said.kind, said.text, context.nowMs()));
	if (interview.phase === "over") {
		yield talk.say({ kind: "reaction", text: interviewLines.over });
		return talk.interview;
	}
	switch (said.kind) {
		case "answer":
			yield* hearAnswer(talk, said.text, context, signal);
			break;
		case "question":
			yield* hearQuestion(talk, said.text, context, signal);
			break;
		case "dont-know":
			yield* hearDontKnow(talk);
			break;
		case "hint":
			yield* giveHint(talk);
			break;
		case "silence":
			yield* hearSilence(talk);
			break;
		case "disagree":
			yield* hearDisagreement(talk, said, context);
			break;
		case "skip":
			yield* hearSkip(talk);
			break;
		default:
			assertNever(said.kind);
	}
	return talk.interview;
}
