import { checkSolution, type SolutionFacts } from "./checkSolution.ts";
import { instructionSpans } from "./instructionSpans.ts";
import { offlineReview } from "./offlineReview.ts";
import { orderFindings } from "./orderFindings.ts";
import type { Review } from "./reviewEvent.ts";
import type { Criterion } from "./rubric.ts";

/** Reviews a solution without a model: rules at lines, failing groups, growth, untested edges. Never a score. */
export function reviewSolution(facts: SolutionFacts, criteria: readonly Criterion[]): Review {
	return offlineReview({
		criteria,
		findings: orderFindings(checkSolution(facts)),
		injectionSeen: instructionSpans(facts.source).length > 0,
	});
}
