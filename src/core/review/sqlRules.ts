import type { CodeRule } from "./codeRule.ts";

const languages = ["sql"] as const;

/** What costs candidates points in SQL. */
export const sqlRules: readonly CodeRule[] = [
	pattern(
		"code/select-star",
		"clarity",
		"info",
		/\bselect\s+(?:distinct\s+)?\*\s+from\b/gi,
		"SELECT * depends on the tables' columns and their order. Name the columns that are asked for.",
		true,
	),
	pattern(
		"code/not-in-subquery",
		"correctness",
		"warning",
		/\bnot\s+in\s*\(\s*select\b/gi,
		"NOT IN is never true when the subquery gives one NULL: no row at all comes back. Use NOT EXISTS, or an outer join.",
	),
	pattern(
		"code/equals-null",
		"correctness",
		"error",
		/(?:=|<>|!=)\s*null\b/gi,
		"A comparison with NULL is never true. Use IS NULL or IS NOT NULL.",
	),
	pattern(
		"code/limit-without-order",
		"correctness",
		"warning",
		/\blimit\s+\d+/gi,
		"LIMIT without ORDER BY takes any rows, others tomorrow. Say which order is meant, ties included.",
		false,
		/\border\s+by\b/i,
	),
	pattern(
		"code/comma-join",
		"clarity",
		"info",
		/\bfrom\s+\w+(?:\s+(?:as\s+)?\w+)?\s*,\s*\w+/gi,
		"A list of tables hides the join condition in WHERE, and one that is forgotten multiplies rows. Write JOIN … ON.",
	),
	pattern(
		"code/integer-division",
		"edge-cases",
		"warning",
		// a product of sums over a count is part of a variance, which nobody keeps in whole numbers
		/(?<!\*\s*)\b(?:count|sum)\s*\([^()]*\)\s*\/\s*(?:count|sum)\s*\(/gi,
		"Whole numbers divided give a whole number: a share becomes 0. Multiply by 1.0 or cast first.",
	),
];

function pattern(
	id: string,
	criterion: CodeRule["criterion"],
	severity: CodeRule["severity"],
	expression: RegExp,
	message: string,
	lastOnly = false,
	unless?: RegExp,
): CodeRule {
	return {
		id,
		criterion,
		severity,
		languages,
		*find(code) {
			if (unless?.test(code.masked)) {
				return;
			}
			const all = [...code.masked.matchAll(expression)];
			for (const match of lastOnly ? all.slice(-1) : all) {
				yield { start: match.index, end: match.index + match[0].length, message };
			}
		},
	};
}
