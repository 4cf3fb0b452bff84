import type { GateFinding } from "../../core/problem/gateFinding.ts";
import { answerVariants } from "../../core/problem/gateVariants.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { PackCode } from "../../core/problem/packCode.ts";
import type { TestCase } from "../../core/problem/testCase.ts";
import type { Wire } from "../../core/problem/wire.ts";
import { executeAll, programOf } from "./executeAll.ts";
import type { GateTools } from "./gateTools.ts";
import type { TimeLimits } from "./timeLimits.ts";

const mostAnswers = 24;
const mostAnswerCharacters = 4000;

/** Step 7: the comparison accepts every harmless variant of right answers and refuses every harmful one. */
export async function checkComparison(
	pack: Pack,
	code: PackCode,
	tools: GateTools,
	inputs: ReadonlyMap<TestCase, Wire>,
	timeLimits: TimeLimits,
): Promise<GateFinding[]> {
	const reference = pack.solutions.find((solution) => solution.kind === "accepted");
	if (reference === undefined) return [];
	const cases = [...inputs].filter(([testCase]) => testCase.group !== "scale").slice(0, mostAnswers);
	const run = await executeAll(
		tools.sandbox,
		programOf(pack, reference),
		cases.map(([testCase, args]) => ({ id: testCase.id, args })),
		timeLimits.execution(reference.language),
		tools.signal,
	);
	// what keeps a reference from running is told by step 2
	if (!run.ok) return [];
	const findings: GateFinding[] = [];
	for (const [testCase, input] of cases) {
		const outcome = run.value.get(testCase.id)?.outcome;
		if (outcome?.kind !== "returned" || JSON.stringify(outcome.value).length > mostAnswerCharacters) continue;
		for (const variant of answerVariants(pack.problem.compare, outcome.value)) {
			const question = { input, expected: outcome.value, actual: variant.actual };
			const difference = await tools.compare(pack, code, question);
			if ((difference === null) === variant.harmless) continue;
			const verb = variant.harmless ? `refuses (${difference})` : "accepts";
			findings.push({
				step: 7,
				where: `case "${testCase.name}"`,
				message: `the comparison ${verb} ${variant.name}: ${JSON.stringify(variant.actual).slice(0, 200)}`,
			});
		}
	}
	return findings;
}
