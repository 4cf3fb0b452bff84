import { err, ok, type Result } from "../base/result.ts";
import type { ModelRequest } from "./languageModel.ts";

/** Which criteria each request asks for, and how much may come back. */
export interface ReviewPlan {
	readonly calls: readonly (readonly string[])[];
	readonly maxOutputTokens: number;
}

/**
 * Fits a review into a model's context. The text is never cut: over budget the review is split by criteria, and where even
 * one does not fit the error is the number of tokens that are too many.
 */
export function planReview(
	criterionIds: readonly string[],
	limits: {
		/** tokens; null: unknown, all in one call */
		readonly contextTokens: number | null;
		/** at most so many criteria in one call, as the person asked */
		readonly itemsPerCall?: number | undefined;
	},
	request: (asked: readonly string[]) => ModelRequest,
): Result<ReviewPlan, { readonly tokensOver: number }> {
	const most = Math.max(1, Math.min(limits.itemsPerCall ?? criterionIds.length, criterionIds.length));
	if (limits.contextTokens === null) {
		return ok({ calls: chunks(criterionIds, most), maxOutputTokens: 4000 + most * 1200 });
	}
	const context = limits.contextTokens;
	let smallestOver = Number.POSITIVE_INFINITY;
	for (const size of [most, 5, 3, 1].filter((one, at) => at === 0 || one < most)) {
		if (context < 8000 && size > 1 && criterionIds.length > 1) {
			continue;
		}
		const output = 400 + size * 600;
		const calls = chunks(criterionIds, size);
		const input = Math.max(0, ...calls.map((asked) => estimatedTokens(request(asked))));
		const over = Math.ceil(input + output - context * 0.85);
		if (over <= 0) {
			return ok({ calls, maxOutputTokens: output });
		}
		smallestOver = Math.min(smallestOver, over);
	}
	return err({ tokensOver: smallestOver });
}

/** Upper estimate without a tokenizer: 3.2 characters a token, runs of one character counted once. */
export function estimatedTokens(request: Pick<ModelRequest, "system" | "stable" | "candidate">): number {
	const text = `${request.system}${request.stable}${request.candidate}`;
	return Math.ceil(text.replace(/(\s|[-=*#_.])\1+/g, "$1").length / 3.2);
}

function chunks(ids: readonly string[], size: number): string[][] {
	const calls: string[][] = [];
	for (let at = 0; at < ids.length; at += size) {
		calls.push(ids.slice(at, at + size));
	}
	return calls;
}
