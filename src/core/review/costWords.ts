import type { ExpectedCost } from "./expectedCost.ts";
import type { TokenUsage } from "./languageModel.ts";

/** What a person wrote down of a provider's prices. */
export interface Price {
	/** money for a million tokens */
	readonly inputPerMillion: number;
	readonly outputPerMillion: number;
	/** "USD" */
	readonly currency: string;
	/** when it was looked up: "2026-11" */
	readonly asOf: string;
}

/** "about 6 200 tokens in, up to 1 800 out, at most 0.03 USD (prices of 2026-11)"; without a price it says that it is unknown. */
export function expectedWords(cost: ExpectedCost, price: Price | null): string {
	const { inputTokens, outputTokens } = cost;
	const money = price === null ? "price unknown" : `at most ${moneyOf(inputTokens, outputTokens, price)}`;
	return `about ${grouped(roughly(inputTokens))} tokens in, up to ${grouped(outputTokens)} out, ${money}`;
}

/** What was measured: "6 214 tokens in (5 000 cached), 1 204 out (300 of them reasoning), 0.02 USD (prices of 2026-11)"; null: nothing was. */
export function usedWords(usage: TokenUsage, price: Price | null): string | null {
	const { inputTokens, outputTokens, cachedTokens, reasoningTokens } = usage;
	if (inputTokens === null && outputTokens === null) {
		return null;
	}
	const cached = cachedTokens ? ` (${grouped(cachedTokens)} cached)` : "";
	const reasoning = reasoningTokens ? ` (${grouped(reasoningTokens)} of them reasoning)` : "";
	const known = price !== null && inputTokens !== null && outputTokens !== null;
	// cached tokens are cheaper by an amount that nobody wrote down
	const money = known ? `, ${cachedTokens ? "at most " : ""}${moneyOf(inputTokens, outputTokens, price)}` : "";
	return `${count(inputTokens)} tokens in${cached}, ${count(outputTokens)} out${reasoning}${money}`;
}

function moneyOf(inputTokens: number, outputTokens: number, price: Price): string {
	const money = (inputTokens * price.inputPerMillion + outputTokens * price.outputPerMillion) / 1_000_000;
	const shown = money === 0 ? "0" : money < 0.005 ? "less than 0.01" : money.toFixed(2);
	return `${shown} ${price.currency} (prices of ${price.asOf})`;
}

function count(tokens: number | null): string {
	return tokens === null ? "?" : grouped(tokens);
}

/** An estimate that looks exact would be believed. */
function roughly(tokens: number): number {
	return tokens < 1000 ? Math.ceil(tokens / 10) * 10 : Math.ceil(tokens / 100) * 100;
}

function grouped(tokens: number): string {
	return String(tokens).replace(/\B(?=(?:\d{3})+$)/g, "\u00a0");
}
