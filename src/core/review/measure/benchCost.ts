import { type ExpectedCost, expectedCost } from "../expectedCost.ts";
import { rebuttalRequest } from "../rebuttalRequest.ts";
import { estimatedTokens } from "../reviewPlan.ts";
import type { ReviewRequest } from "../reviewRequest.ts";
import type { PlannedReading } from "./benchPlan.ts";
import type { BenchPorts } from "./readBench.ts";

/** What a measurement will take at most, said before it begins; repairs and retries come on top. */
export function benchCost(
	plan: readonly PlannedReading[],
	{ model, targetOf, wait }: Pick<BenchPorts, "model" | "targetOf" | "wait">,
): ExpectedCost {
	const costs = plan.flatMap((planned) => {
		const target = targetOf(planned.text.text, planned.text.pack);
		const request: ReviewRequest = { ...target, model, wait, nonce: "nonce", receipt: "receipt" };
		return [expectedCost(request), ...courtCost(planned, request)];
	});
	return {
		requests: costs.reduce((sum, cost) => sum + cost.requests, 0),
		inputTokens: costs.reduce((sum, cost) => sum + cost.inputTokens, 0),
		outputTokens: costs.reduce((sum, cost) => sum + cost.outputTokens, 0),
	};
}

/** An objection is judged twice, once in each order; where there is no finding to object to, not at all. */
function courtCost({ text, objection }: PlannedReading, request: ReviewRequest): readonly ExpectedCost[] {
	const criterion =
		text.kind === "flawed" ? request.criteria.find(({ id }) => id === text.flaw.twin.criterion) : undefined;
	if (objection === undefined || criterion === undefined) {
		return [];
	}
	const court = rebuttalRequest(request, criterion, [objection, objection]).request;
	return [{ requests: 2, inputTokens: 2 * estimatedTokens(court), outputTokens: 2 * court.maxOutputTokens }];
}
