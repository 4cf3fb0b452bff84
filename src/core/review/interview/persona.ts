import { ok, type Result } from "../../base/result.ts";
import type { Signal } from "../../base/signal.ts";
import { askModel } from "../askModel.ts";
import { findQuote } from "../findQuote.ts";
import { plainText } from "../plainText.ts";
import { prepareGrounding } from "../grounding.ts";
import type { LanguageModel, ReviewFailure } from "../languageModel.ts";
import type { Wait } from "../reviewRequest.ts";
import { type InterviewerInput, type InterviewerReply, interviewerRequest } from "./interviewerRequest.ts";
import { personaFault } from "./personaFault.ts";

/** What the persona may say after its words were checked; null: the script speaks instead. */
export interface Remark {
	readonly reaction: string | null;
	readonly probe: Probe | null;
}

/** One question about the same item, and the candidate's words it is about. */
export interface Probe {
	readonly question: string;
	readonly quote: string;
}

/**
 * The model's reaction to an answer, and its one question where the answer leaves something open. The document is left out
 * where the model has no room for it; nothing is ever cut.
 */
export async function persona(
	input: Omit<InterviewerInput, "document" | "maxOutputTokens"> & {
		readonly document: string;
		readonly model: LanguageModel;
		readonly wait: Wait;
	},
	signal: Signal,
): Promise<Result<Remark, ReviewFailure>> {
	const ask = (document: string | null) =>
		askModel<InterviewerReply>(
			{
				...interviewerRequest({
					...input,
					document,
					// a model that reasons before it speaks needs room for that
					maxOutputTokens: input.model.contextTokens === null ? 3000 : 700,
				}),
				model: input.model,
				wait: input.wait,
				retries: 0,
			},
			signal,
		);
	const whole = await ask(input.document);
	const reply = whole.ok || whole.error.kind !== "context" ? whole : await ask(null);
	return reply.ok ? ok(checked(reply.value.value, input)) : reply;
}

const longestQuestion = 60;
const longestReaction = 40;

function checked(reply: InterviewerReply, { answer, document, open, interview, script }: CheckedAgainst): Remark {
	const before = interview.turns.map((turn) => turn.text);
	const texts = [answer, document, open.question, open.title, script.title, script.opening, ...before];
	const reaction = plainText(reply.reaction, 400);
	const says = reaction !== "" && !/[?？]/.test(reaction) && personaFault(reaction, texts, longestReaction) === null;
	return {
		reaction: says ? reaction : null,
		probe: reply.leaves_open ? probeOf(reply, { answer, document, asked: interview.asked, texts }) : null,
	};
}

type CheckedAgainst = Pick<InterviewerInput, "answer" | "open" | "interview" | "script"> & {
	readonly document: string;
};

function probeOf(
	reply: InterviewerReply,
	against: {
		readonly answer: string;
		readonly document: string;
		readonly asked: readonly string[];
		readonly texts: readonly string[];
	},
): Probe | null {
	const question = plainText(reply.question, 600);
	const isOneQuestion = /^[^?？]+[?？]["'”’)]?$/.test(question);
	if (!isOneQuestion || against.asked.includes(question)) {
		return null;
	}
	if (personaFault(question, against.texts, longestQuestion) !== null) {
		return null;
	}
	const quote = quoteIn(reply.quote, [against.answer, against.document]);
	return quote === null ? null : { question, quote };
}

/** The candidate's own words as they stand there; null where they do not. */
function quoteIn(quote: string, texts: readonly string[]): string | null {
	const grounding = prepareGrounding({
		sources: texts.map((text, at) => ({ id: String(at), title: "", kind: "prose", text })),
	});
	for (const text of grounding.texts) {
		const match = findQuote(text, quote, null);
		if (match.kind === "found") {
			return text.source.text.slice(match.start, match.end);
		}
	}
	return null;
}
