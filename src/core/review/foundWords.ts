import type { Review } from "./reviewEvent.ts";

/** The first own words that an offline review found for each item. */
export function foundWords(offline: Review): ReadonlyMap<string, string> {
	const words = new Map<string, string>();
	for (const { criterion, state, finding } of offline.rows) {
		const quote = finding?.evidence
			.find((one) => one.kind === "quote")
			?.quote.trim()
			.replace(/\s+/g, " ");
		// what speaks against an item does not carry it
		if (state !== "grounded" && quote !== undefined && quote !== "") {
			words.set(criterion, quote.slice(0, longestWords));
		}
	}
	return words;
}

/** characters: a sentence or two */
const longestWords = 300;
