import * as l10n from "@vscode/l10n";

import type { Signal } from "../base/signal.ts";
import { type FailureFacts, failureTable, reviewMessages } from "./failureMessages.ts";
import type { FailureKind, ReviewFailure, TokenUsage } from "./languageModel.ts";
import { ReplyReader } from "./readReply.ts";
import type { ReplyFinding } from "./replySchema.ts";
import type { ReviewEvent, ReviewRow } from "./reviewEvent.ts";
import { estimatedTokens } from "./reviewPlan.ts";
import { type Repair, reviewPrompt } from "./reviewPrompt.ts";
import { hostOf, type ReviewState } from "./reviewState.ts";

/** What one request asks for. */
export interface ReviewCall {
	/** ids of criteria */
	readonly asked: readonly string[];
	readonly maxOutputTokens: number;
	readonly repair?: Repair | undefined;
}

export type CallOutcome =
	| { readonly kind: "complete" }
	| { readonly kind: "length" }
	| { readonly kind: "malformed"; readonly error: string }
	| { readonly kind: "failed"; readonly failure: ReviewFailure };

/** One request with its visible retries, which happen only while nothing has arrived. */
export async function* reviewCall(
	call: ReviewCall,
	state: ReviewState,
	signal: Signal,
): AsyncGenerator<ReviewEvent, CallOutcome, void> {
	const { model, wait, nonce } = state.request;
	for (let attempt = 0; ; attempt++) {
		const outcome = yield* stream(call, state, signal);
		if (outcome.kind !== "failed" || outcome.received || signal.aborted) {
			return outcome.kind === "failed" && signal.aborted
				? { kind: "failed", failure: state.failure("cancelled", {}) }
				: outcome;
		}
		const { kind, retryAfterMs } = outcome.failure;
		const backOffMs = 1000 * 2 ** attempt + (nonce.charCodeAt(attempt % Math.max(1, nonce.length)) % 25) * 10;
		const waitMs = Math.max(retryAfterMs ?? 0, backOffMs);
		if (model.oneCall || attempt >= failureTable[kind].retries || waitMs > longestWaitMs) {
			return outcome;
		}
		for (let leftMs = waitMs; leftMs > 0 && !signal.aborted; leftMs -= 1000) {
			const host = hostOf(model);
			yield { type: "progress", message: reviewMessages.busy(host, Math.ceil(leftMs / 1000)) };
			await wait(Math.min(1000, leftMs), signal);
		}
		if (signal.aborted) {
			return { kind: "failed", failure: state.failure("cancelled", {}) };
		}
	}
}

/** A longer wait is not waited: the person is told how long the service wants. */
const longestWaitMs = 90_000;

type StreamOutcome =
	| Exclude<CallOutcome, { kind: "failed" }>
	| { readonly kind: "failed"; readonly failure: ReviewFailure; readonly received: boolean };

async function* stream(
	{ asked, maxOutputTokens, repair }: ReviewCall,
	state: ReviewState,
	signal: Signal,
): AsyncGenerator<ReviewEvent, StreamOutcome, void> {
	const prompt = reviewPrompt({ ...state.promptInput(asked, maxOutputTokens), repair });
	const reader = new ReplyReader(
		asked,
		state.request.sources.map((source) => source.id),
		state.request.facts?.map((fact) => fact.id),
	);
	const pending: ReplyFinding[] = [];
	const shown: ReviewRow[] = [];
	let received = false;
	let usage: TokenUsage | undefined;
	let failure: ReviewFailure | undefined;
	const fail = (kind: FailureKind, facts: Partial<FailureFacts> = {}): StreamOutcome => ({
		kind: "failed",
		failure: state.failure(kind, facts),
		received: true,
	});

	state.requests++;
	for await (const event of state.request.model.stream(prompt.request, signal)) {
		if (event.type === "delta") {
			received = true;
			const progress = reader.push(event.text);
			pending.push(...progress.findings);
			if (reader.receipt !== null) {
				if (!isReceipt(reader.receipt, prompt.receiptHalves)) {
					// leaving the loop closes the connection: no need to pay for the rest
					return fail("receipt");
				}
				for (const finding of pending.splice(0)) {
					const before = state.row(finding.item_id);
					const row = repair?.kind === "evidence" ? state.replace(finding) : state.accept(finding);
					if (row !== null && before !== undefined) {
						shown.push(before);
						yield { type: "row", row };
					}
				}
				const writing = state.write(progress.writing, asked);
				if (writing !== null) {
					yield { type: "row", row: writing };
				}
			}
			if (reader.text.length > longestReply) {
				return fail("malformed", { words: l10n.t`it did not end` });
			}
		} else if (event.type === "retrying") {
			yield {
				type: "progress",
				message: reviewMessages.busy(hostOf(state.request.model), Math.ceil(event.inMs / 1000)),
			};
		} else if (event.type === "done") {
			usage = event.usage;
		} else {
			failure = event.failure;
		}
		if (signal.aborted || event.type === "done" || event.type === "failed") {
			break;
		}
	}
	yield* state.stopWriting();
	state.countDropped(reader);
	if (signal.aborted) {
		return fail("cancelled");
	}
	if (usage !== undefined) {
		state.addUsage(usage);
	}
	if (failure !== undefined) {
		if (failure.kind === "length" && received) {
			return { kind: "length" };
		}
		return { kind: "failed", failure: state.withCounts(failure), received };
	}
	if (usage === undefined) {
		return fail("truncated");
	}
	if (reader.closed && reader.receipt === null) {
		return fail("receipt");
	}
	if (wasCut(usage, prompt.request)) {
		for (const before of shown) {
			yield { type: "row", row: state.withdraw(before) };
		}
		return fail("receipt");
	}
	state.rawReply = reader.text;
	if (reader.closed) {
		state.end(reader.ending);
		const complaint = reader.misfits[0];
		return complaint === undefined ? { kind: "complete" } : { kind: "malformed", error: complaint };
	}
	return {
		kind: "malformed",
		// English: sent to a model
		error: "It was not one complete JSON object of the agreed form.",
	};
}

const longestReply = 1_000_000;

function isReceipt(given: string, halves: readonly [string, string]): boolean {
	return halves.every((half) => given.toUpperCase().includes(half.toUpperCase()));
}

/** Some servers cut a long prompt without a word; then they also count fewer tokens than the text can have. */
function wasCut(usage: TokenUsage, request: Parameters<typeof estimatedTokens>[0]): boolean {
	const counted = usage.inputTokens;
	if (counted === null || counted === 0) {
		return false;
	}
	// some servers count what was cached apart
	const cached = usage.cachedTokens ?? 0;
	return (cached > counted ? counted + cached : counted) < 0.6 * estimatedTokens(request);
}
