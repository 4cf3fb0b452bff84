import * as l10n from "@vscode/l10n";

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
	const money =
		price === null ? l10n.t`price unknown` : l10n.t`at most ${moneyOf(cost.inputTokens, cost.outputTokens, price)}`;
	return `${expectedTokens(cost)}, ${money}`;
}

/** The same without a price, where that is not ours to speak of. */
export function expectedTokens({ inputTokens, outputTokens }: ExpectedCost): string {
	return l10n.t`about ${grouped(roughly(inputTokens))} tokens in, up to ${grouped(outputTokens)} out`;
}

/** What was measured: "6 214 tokens in (5 000 cached), 1 204 out (300 of them reasoning), 0.02 USD (prices of 2026-11)"; null: nothing was. */
export function usedWords(usage: TokenUsage, price: Price | null): string | null {
	const { inputTokens, outputTokens, cachedTokens, reasoningTokens } = usage;
	if (inputTokens === null && outputTokens === null) {
		return null;
	}
	const tokensIn = cachedTokens
		? l10n.t`${count(inputTokens)} tokens in (${grouped(cachedTokens)} cached)`
		: l10n.t`${count(inputTokens)} tokens in`;
	const tokensOut = reasoningTokens
		? l10n.t`${count(outputTokens)} out (${grouped(reasoningTokens)} of them reasoning)`
		: l10n.t`${count(outputTokens)} out`;
	const known = price !== null && inputTokens !== null && outputTokens !== null;
	// cached tokens are cheaper by an amount that nobody wrote down
	const money = known ? moneyOf(inputTokens, outputTokens, price) : "";
	const atMost = known && cachedTokens ? l10n.t`at most ${money}` : money;
	return [tokensIn, tokensOut, atMost].filter((part) => part !== "").join(", ");
}

function moneyOf(inputTokens: number, outputTokens: number, price: Price): string {
	const money = (inputTokens * price.inputPerMillion + outputTokens * price.outputPerMillion) / 1_000_000;
	const shown = money === 0 ? "0" : money < 0.005 ? l10n.t`less than 0.01` : money.toFixed(2);
	return l10n.t`${shown} ${price.currency} (prices of ${price.asOf})`;
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
