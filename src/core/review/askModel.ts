import type { z } from "zod";

import { err, ok, type Result } from "../base/result.ts";
import type { Signal } from "../base/signal.ts";
import { type FailureFacts, failureTable } from "./failureMessages.ts";
import { firstObject } from "./firstObject.ts";
import type { FailureKind, LanguageModel, ModelRequest, ReviewFailure, TokenUsage } from "./languageModel.ts";
import { estimatedTokens } from "./reviewPlan.ts";
import type { Wait } from "./reviewRequest.ts";
import { hostOf } from "./reviewState.ts";

export interface Asked<T> {
	readonly model: LanguageModel;
	readonly request: ModelRequest;
	/** what must come back; `receipt` shows that nothing was cut off the prompt */
	readonly schema: z.ZodType<T & { readonly receipt: string }>;
	readonly receiptHalves: readonly [string, string];
	readonly wait: Wait;
	/** at most so many tries after the first, and only for failures that pass */
	readonly retries: 0 | 1 | 2;
}

/** One question, one object: nothing is shown before it is complete and fits. Every failure is one line for a person. */
export async function askModel<T>(
	asked: Asked<T>,
	signal: Signal,
): Promise<Result<{ readonly value: T; readonly usage: TokenUsage }, ReviewFailure>> {
	const { model, request } = asked;
	const over =
		model.contextTokens === null
			? 0
			: Math.ceil(estimatedTokens(request) + request.maxOutputTokens - model.contextTokens * 0.85);
	if (over > 0) {
		return err(failureOf(model, "context", { tokensOver: over }));
	}
	for (let attempt = 0; ; attempt++) {
		const answer = await once(asked, signal);
		if (answer.ok || signal.aborted) {
			return answer.ok ? answer : err(failureOf(model, "cancelled"));
		}
		const { kind, retryAfterMs } = answer.error.failure;
		const waitMs = Math.max(retryAfterMs ?? 0, 1000 * 2 ** attempt);
		const most = model.oneCall ? 0 : Math.min(asked.retries, failureTable[kind].retries);
		if (attempt >= most || answer.error.received || waitMs > longestWaitMs) {
			return err(answer.error.failure);
		}
		await asked.wait(waitMs, signal);
		if (signal.aborted) {
			return err(failureOf(model, "cancelled"));
		}
	}
}

const longestWaitMs = 30_000;
const longestReply = 100_000;

interface Failed {
	readonly failure: ReviewFailure;
	readonly received: boolean;
}

async function once<T>(
	{ model, request, schema, receiptHalves }: Asked<T>,
	signal: Signal,
): Promise<Result<{ readonly value: T; readonly usage: TokenUsage }, Failed>> {
	let text = "";
	let usage: TokenUsage | null = null;
	const fail = (kind: FailureKind, facts: Partial<FailureFacts> = {}) =>
		err({ failure: failureOf(model, kind, facts), received: text !== "" });
	for await (const event of model.stream(request, signal)) {
		if (signal.aborted) {
			return fail("cancelled");
		}
		if (event.type === "delta") {
			text += event.text;
			if (text.length > longestReply) {
				return fail("malformed");
			}
		} else if (event.type === "failed") {
			return err({ failure: event.failure, received: text !== "" });
		} else if (event.type === "done") {
			usage = event.usage;
			break;
		}
	}
	if (usage === null) {
		return fail("truncated");
	}
	const decoded = schema.safeParse(firstObject(text)?.value);
	if (!decoded.success) {
		return fail("malformed");
	}
	const { receipt } = decoded.data;
	return receiptHalves.every((half) => receipt.toUpperCase().includes(half.toUpperCase()))
		? ok({ value: decoded.data, usage })
		: fail("receipt");
}

function failureOf(model: LanguageModel, kind: FailureKind, facts: Partial<FailureFacts> = {}): ReviewFailure {
	const message = failureTable[kind].message({
		host: hostOf(model),
		origin: model.origin ?? model.label,
		model: model.label.replace(/ at \S+$/, ""),
		...facts,
	});
	return { kind, message };
}
