import { type ExpectedCost, expectedCost } from "../expectedCost.ts";
import type { PlannedReading } from "./benchPlan.ts";
import type { BenchPorts } from "./readBench.ts";

/** What a measurement will take, said before it begins; repairs and retries come on top. */
export function benchCost(
	plan: readonly PlannedReading[],
	{ model, targetOf, wait }: Pick<BenchPorts, "model" | "targetOf" | "wait">,
): ExpectedCost {
	let total: ExpectedCost = { requests: 0, inputTokens: 0, outputTokens: 0 };
	for (const { text } of plan) {
		const target = targetOf(text.text, text.pack);
		const cost = expectedCost({ ...target, model, wait, nonce: "nonce", receipt: "receipt" });
		total = {
			requests: total.requests + cost.requests,
			inputTokens: total.inputTokens + cost.inputTokens,
			outputTokens: total.outputTokens + cost.outputTokens,
		};
	}
	return total;
}
