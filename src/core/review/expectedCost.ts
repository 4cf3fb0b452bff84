import { estimatedTokens, planReview } from "./reviewPlan.ts";
import { reviewPrompt } from "./reviewPrompt.ts";
import type { ReviewRequest } from "./reviewRequest.ts";

/** What a review will take, said before anything is sent; retries and repairs come on top. */
export interface ExpectedCost {
	readonly requests: number;
	/** tokens, an upper estimate without a tokenizer */
	readonly inputTokens: number;
	/** tokens, at most */
	readonly outputTokens: number;
}

/** The rows that are kept cost nothing; a text that fits into no request is counted as one. */
export function expectedCost(request: ReviewRequest): ExpectedCost {
	const { criteria, previous = [], model, itemsPerCall } = request;
	const kept = new Set(previous.filter((row) => row.finding !== undefined).map((row) => row.criterion));
	const ids = criteria.map(({ id }) => id).filter((id) => !kept.has(id));
	const promptOf = (asked: readonly string[], maxOutputTokens: number) =>
		reviewPrompt({ ...request, asked, maxOutputTokens }).request;
	const plan = planReview(ids, { contextTokens: model.contextTokens, itemsPerCall }, (asked) => promptOf(asked, 0));
	const { calls, maxOutputTokens } = plan.ok ? plan.value : { calls: [ids], maxOutputTokens: 0 };
	return {
		requests: calls.length,
		inputTokens: calls.reduce((sum, asked) => sum + estimatedTokens(promptOf(asked, maxOutputTokens)), 0),
		outputTokens: calls.length * maxOutputTokens,
	};
}
