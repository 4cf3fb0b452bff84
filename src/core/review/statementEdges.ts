import * as l10n from "@vscode/l10n";

/** An edge that a statement can name, and how an own case shows that it was thought of. */
interface StatementEdge {
	readonly id: string;
	/** "the empty input" */
	readonly title: string;
	readonly named: RegExp;
	/** `input`: an own case's plain values */
	readonly tested: (input: unknown) => boolean;
}

export interface UntestedEdge {
	readonly id: string;
	readonly title: string;
	/** the words of the statement that name it */
	readonly words: string;
}

/** The edges that the statement names in words and that no own case reaches. */
export function untestedEdges(statement: string, ownInputs: readonly unknown[]): readonly UntestedEdge[] {
	const prose = statement.replace(/```[\s\S]*?```/g, " ").replace(/`[^`\n]*`/g, " ");
	return edges.flatMap((edge) => {
		const named = edge.named.exec(prose);
		return named === null || ownInputs.some((input) => edge.tested(input))
			? []
			: [{ id: edge.id, title: edge.title, words: named[0] }];
	});
}

const edges: readonly StatementEdge[] = [
	{
		id: "empty",
		title: l10n.t`an empty input`,
		named: /\bempty\b|\bno (?:events?|items?|elements?|rows?|tracks?|entries)\b/i,
		tested: (input) => some(input, isEmpty),
	},
	{
		id: "single",
		title: l10n.t`a single element`,
		named:
			/\bsingle (?:element|item|event|value|track|row)\b|\bonly one (?:element|item|event|value|track|row)\b|\bexactly one\b/i,
		tested: (input) => some(input, (value) => Array.isArray(value) && value.length === 1, 1),
	},
	{
		id: "tie",
		title: l10n.t`a tie or equal values`,
		named:
			/\bties?\b|\btied\b|\bequal (?:scores?|counts?|times?|timestamps?|values?|weights?|keys?)\b|\bsame (?:score|count|time|timestamp|weight)\b/i,
		tested: hasRepeats,
	},
	{
		id: "repeat",
		title: l10n.t`repeated values`,
		named: /\bduplicat(?:e|es|ed)\b|\brepeat(?:ed|s)?\b|\btwice\b/i,
		tested: hasRepeats,
	},
	{
		id: "negative",
		title: l10n.t`a negative number`,
		named: /\bnegative\b/i,
		tested: (input) => some(input, (value) => typeof value === "number" && value < 0),
	},
	{ id: "zero", title: l10n.t`a zero`, named: /\bzero\b/i, tested: (input) => some(input, (value) => value === 0) },
	{
		id: "null",
		title: l10n.t`a missing value`,
		named: /\bnull\b|\bmissing\b|\bNaN\b/i,
		tested: (input) => some(input, (value) => value === null || Number.isNaN(value)),
	},
];

function isEmpty(value: unknown): boolean {
	return (
		value === "" ||
		(Array.isArray(value) && value.length === 0) ||
		(typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0)
	);
}

/** Any value inside, from `leastDepth` on (the list of arguments itself is depth 0). */
function some(value: unknown, test: (value: unknown) => boolean, leastDepth = 1, depth = 0): boolean {
	if (depth >= leastDepth && test(value)) {
		return true;
	}
	if (depth > 12 || typeof value !== "object" || value === null) {
		return false;
	}
	return Object.values(value).some((inner) => some(inner, test, leastDepth, depth + 1));
}

/** A list with two equal elements, or rows with an equal member in one column. */
function hasRepeats(input: unknown): boolean {
	return some(input, (value) => {
		if (!Array.isArray(value) || value.length < 2) {
			return false;
		}
		const texts = value.map((one) => JSON.stringify(one));
		if (new Set(texts).size < texts.length) {
			return true;
		}
		const rows = value.filter((one): one is readonly unknown[] => Array.isArray(one));
		const width = Math.min(...rows.map((row) => row.length));
		return (
			rows.length === value.length &&
			Array.from({ length: Number.isFinite(width) ? width : 0 }, (_, column) => column).some(
				(column) => new Set(rows.map((row) => JSON.stringify(row[column]))).size < rows.length,
			)
		);
	});
}
