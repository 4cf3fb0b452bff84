import type { LanguageId, Problem } from "../problem/problem.ts";
import type { Wire } from "../problem/wire.ts";
import { type Comparison, compare } from "./checker.ts";

/**
 * The comparison of a problem: its `compare`, and the rows of a query in any order where the statement orders none.
 * Where `compare` is `custom` the package's checker decides and this is only equality.
 */
export function compareAnswer(
	problem: Pick<Problem, "compare" | "signature">,
	expected: Wire,
	actual: Wire,
	language: LanguageId = "python",
): Comparison {
	const { compare: how } = problem;
	return compare(how, expected, actual, language, isUnorderedQuery(problem));
}

/** Whether some order in the answers does not count. */
export function isAnyOrder(problem: Pick<Problem, "compare" | "signature">): boolean {
	const { kind } = problem.compare;
	return kind === "unordered" || kind === "multiset" || isUnorderedQuery(problem);
}

function isUnorderedQuery({ signature }: Pick<Problem, "signature">): boolean {
	return signature.kind === "query" && !signature.ordered;
}
