import type { TokenUsage } from "./languageModel.ts";

/** What two requests used together; what neither server counted stays unknown. */
export function addUsage(one: TokenUsage | null, other: TokenUsage | null): TokenUsage | null {
	if (one === null || other === null) {
		return one ?? other;
	}
	const add = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : a + b);
	const reasoningTokens = add(one.reasoningTokens ?? null, other.reasoningTokens ?? null);
	return {
		inputTokens: add(one.inputTokens, other.inputTokens),
		outputTokens: add(one.outputTokens, other.outputTokens),
		cachedTokens: add(one.cachedTokens, other.cachedTokens),
		...(reasoningTokens === null ? {} : { reasoningTokens }),
	};
}
