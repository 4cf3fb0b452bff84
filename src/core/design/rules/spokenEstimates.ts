import { numberText } from "../numberText.ts";
import type { EstimateRow } from "../estimate/evaluateEstimates.ts";
import { rowOfFormula } from "../estimate/formulaResult.ts";
import type { DesignFacts } from "./designRule.ts";

/**
 * What a sentence calls a line of the estimates: its name, what the problem calls the same thing, and for the load at the
 * entry simply the peak.
 */
export function spokenNames({ estimates, pack }: DesignFacts): ReadonlyMap<EstimateRow, readonly string[]> {
	const bound = (pack?.estimates ?? []).map((formula) => ({ formula, row: rowOfFormula(formula, estimates) }));
	const named = (word: string) => estimates.rows.some(({ estimate }) => estimate.name.toLowerCase().includes(word));
	return new Map(
		estimates.rows.map((row) => {
			const { name } = row.estimate;
			const known = bound
				.filter((one) => one.row === row)
				.flatMap(({ formula: { title, synonyms } }) => [title, ...synonyms]);
			const entry = name === "entry_rps" && !named("peak") ? ["peak"] : [];
			return [row, [name, ...known, ...entry].filter((word) => word.length >= 4)];
		}),
	);
}

/** "peak load is about 26 k open/s", "a peak of 5 k open/s": the words between, and the amount. */
export function statementOf(names: readonly string[]): RegExp {
	const words = names.map((name) =>
		name
			.split(/[\s_-]+/)
			.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
			.join("[\\s_-]+"),
	);
	return new RegExp(
		`\\b(?:${words.join("|")})\\b(?:\\s+(?:load|rate))?\\s*(is at|is|of|=|:|≈|~|at)\\s*(?:about\\s+|around\\s+|some\\s+)?(${numberText}\\s?(?:(?:bn|[kMGT])(?![\\p{L}]))?\\s?(?:QPS|rps|%|[\\p{L}]+(?:/[\\p{L}]+)*))`,
		"giu",
	);
}
