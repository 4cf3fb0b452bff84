// English throughout: sent to a model
import { z } from "zod";

import { fnv1a } from "../base/fnv1a.ts";
import { fencedText } from "./fencedText.ts";
import { fillTemplate } from "./fillTemplate.ts";
import { findingVerdicts } from "./finding.ts";
import type { ModelRequest } from "./languageModel.ts";
import { rebuttalPrompt } from "./prompts/rebuttalPrompt.ts";
import { noSource, replyJsonSchema } from "./replySchema.ts";
import type { ReviewRequest } from "./reviewRequest.ts";
import type { Criterion } from "./rubric.ts";

/** One judgement of the court: the two statements in this order, by nobody. */
export function rebuttalRequest(
	request: Pick<ReviewRequest, "title" | "problem" | "sources" | "nonce" | "receipt">,
	criterion: Criterion,
	statements: readonly [string, string],
) {
	const { title, problem, sources, nonce, receipt } = request;
	const values = {
		title,
		problem: problem.trim(),
		id: criterion.id,
		itemTitle: criterion.title,
		question: criterion.question,
		...criterion.levels,
		negative: criterion.negative.map((text) => `\n- counts against it: ${text}`).join(""),
	};
	const head = fnv1a(JSON.stringify(values)).toUpperCase();
	const schema = rulingSchema(sources.map((source) => source.id));
	const model: ModelRequest = {
		system: rebuttalPrompt.system,
		stable: fillTemplate(rebuttalPrompt.stable, { ...values, receiptHead: head }),
		candidate: fillTemplate(rebuttalPrompt.candidate, {
			sources: sources.map((source) => fencedText(source.text, `source="${source.id}"`, nonce)).join("\n\n"),
			first: fencedText(statements[0], "statement 1", nonce),
			second: fencedText(statements[1], "statement 2", nonce),
			receiptTail: receipt,
		}),
		schema: replyJsonSchema(schema),
		schemaName: "comparison",
		maxOutputTokens: 1600,
	};
	return { request: model, schema, receiptHalves: [head, receipt] as const };
}

function rulingSchema(sourceIds: readonly string[]) {
	return z.strictObject({
		receipt: z.string(),
		evidence: z.array(
			z.strictObject({
				kind: z.enum(["text", "absent"]),
				source: z.enum([...sourceIds, noSource]),
				line: z.int().nullable(),
				quote: z.string().nullable(),
				searched_for: z.array(z.string()),
			}),
		),
		reasoning: z.string(),
		better: z.enum(["1", "2", "neither"]),
		verdict: z.enum(findingVerdicts),
	});
}

export type RulingReply = z.infer<ReturnType<typeof rulingSchema>>;
