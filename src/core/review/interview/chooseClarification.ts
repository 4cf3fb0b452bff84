import { z } from "zod";

import { fnv1a } from "../../base/fnv1a.ts";
import { ok, type Result } from "../../base/result.ts";
import type { Signal } from "../../base/signal.ts";
import { askModel } from "../askModel.ts";
import { fencedText } from "../fencedText.ts";
import { fillTemplate } from "../fillTemplate.ts";
import type { LanguageModel, ReviewFailure } from "../languageModel.ts";
import { clarifyPrompt } from "../prompts/clarifyPrompt.ts";
import { replyJsonSchema } from "../replySchema.ts";
import type { Wait } from "../reviewRequest.ts";
import type { Clarification, InterviewScript } from "./interviewScript.ts";

/** The clarification that a model points at; null: none. It chooses among ids, so nothing of its own can be said. */
export async function chooseClarification(
	input: {
		readonly question: string;
		readonly script: Pick<InterviewScript, "title" | "clarifications">;
		readonly model: LanguageModel;
		readonly nonce: string;
		readonly receipt: string;
		readonly wait: Wait;
	},
	signal: Signal,
): Promise<Result<Clarification | null, ReviewFailure>> {
	const { script, nonce, receipt } = input;
	const questions = script.clarifications.map((one) => `- ${one.id}: ${one.question}`).join("\n");
	const head = fnv1a(`${script.title}\n${questions}`).toUpperCase();
	const schema = z.strictObject({
		receipt: z.string(),
		id: z.enum([...script.clarifications.map((one) => one.id), "none"]),
	});
	const answer = await askModel<{ readonly id: string }>(
		{
			request: {
				system: clarifyPrompt.system,
				stable: fillTemplate(clarifyPrompt.stable, { receiptHead: head, title: script.title, questions }),
				candidate: fillTemplate(clarifyPrompt.candidate, {
					question: fencedText(input.question, "question", nonce),
					receiptTail: receipt,
				}),
				schema: replyJsonSchema(schema),
				schemaName: "clarification",
				maxOutputTokens: input.model.contextTokens === null ? 2000 : 300,
			},
			schema,
			receiptHalves: [head, receipt],
			model: input.model,
			wait: input.wait,
			retries: 0,
		},
		signal,
	);
	return answer.ok ? ok(script.clarifications.find((one) => one.id === answer.value.value.id) ?? null) : answer;
}
