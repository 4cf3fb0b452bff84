import * as l10n from "@vscode/l10n";

import type { Signal } from "../../base/signal.ts";
import type { Interview, OpenQuestion } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewContext, InterviewEvent } from "./interviewReply.ts";
import { type Probe, persona } from "./persona.ts";
import { answersAt } from "./answersAt.ts";
import { quotesOf } from "./quotesOf.ts";
import { scriptSource } from "./said.ts";
import type { Talk } from "./talk.ts";

/**
 * An answer: with a model first a reaction; then only what was asked is judged again; then the model's one question about
 * the same item where the answer leaves something open, else the next of the package.
 */
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
	if (open === null) {
		yield* goOnOrWait(talk);
		return;
	}
	const probe = yield* react(talk, open, answer, context, signal);
	if (signal.aborted) {
		return;
	}
	const met = yield* gradeAgain(talk, open, context);
	if (signal.aborted) {
		return;
	}
	if (probe !== null && !met && open.root === undefined) {
		yield talk.probe(open, probe, context.model?.label ?? scriptSource);
		return;
	}
	yield* goOnOrWait(talk);
}

/** In a coding round nothing is asked before the solution is accepted. */
function* goOnOrWait(talk: Talk): Generator<InterviewEvent, void, void> {
	yield* talk.goOn();
	if (talk.interview.open === null && talk.interview.phase !== "over") {
		yield talk.say({ kind: "reaction", text: interviewLines.waitForAccepted });
	}
}

/** The model's reaction, said; its question, for later. A failure is one line, and the questions go on. */
async function* react(
	talk: Talk,
	open: OpenQuestion,
	answer: string,
	context: InterviewContext,
	signal: Signal,
): AsyncGenerator<InterviewEvent, Probe | null, void> {
	const { model, script, text, nonce, receipt, wait } = context;
	// where each request costs the person something, the grading is the one
	if (model === null || model.oneCall) {
		return null;
	}
	yield { type: "busy", words: interviewLines.busyReading };
	const interview = beforeAnswer(talk.interview);
	const remark = await persona(
		{ script, interview, open, answer, document: text, nonce, receipt, model, wait },
		signal,
	);
	if (signal.aborted) {
		return null;
	}
	if (!remark.ok) {
		yield talk.say({
			kind: "reaction",
			text: interviewLines.modelFailed(remark.error.message),
			criterion: open.criterion,
		});
		return null;
	}
	const { reaction, probe } = remark.value;
	if (reaction !== null) {
		yield talk.say({ kind: "reaction", text: reaction, criterion: open.criterion, source: model.label });
	}
	return probe;
}

function beforeAnswer(interview: Interview): Interview {
	return { ...interview, turns: interview.turns.slice(0, -1) };
}

/** True: met now. Without a model or a review the answer is kept, and nothing is judged. */
async function* gradeAgain(
	talk: Talk,
	open: OpenQuestion,
	context: InterviewContext,
): AsyncGenerator<InterviewEvent, boolean, void> {
	const before = talk.facts.review?.rows.find((row) => row.criterion === open.criterion);
	if (context.model === null || before === undefined) {
		return false;
	}
	yield { type: "busy", words: interviewLines.busyGrading(open.title) };
	const { criterion, title } = before;
	const question = open.root ?? open.question;
	const regrade = await context.regrade(
		{ criterion, title, question, before },
		answersAt(criterion, talk.interview).join("\n\n"),
	);
	if (regrade === null) {
		return false;
	}
	yield { type: "regraded", regrade };
	talk.reviewIsNow(regrade.review);
	yield talk.say({
		kind: "regrade",
		text: regrade.changed ? `${title}: ${regrade.reason}.` : `${l10n.t`“${title}” stays as it was.`} ${regrade.reason}`,
		criterion,
		before: quotesOf(before),
		quotes: quotesOf(regrade.after),
		source: regrade.review.mode,
	});
	return regrade.after.state === "grounded" && regrade.after.finding?.verdict === "met";
}
