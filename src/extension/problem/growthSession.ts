import { answerSpaceClaim, answerTimeClaim, type ComplexityClaim } from "../../core/judge/complexityClaim.ts";
import { timeLimitExplained } from "../../core/judge/growthSentence.ts";
import { growthReference } from "../../core/judge/growthReference.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import type { ClaimState, GrowthState } from "../../protocol/problem/growthState.ts";
import type { RunState } from "../../protocol/problem/statementState.ts";

/** The case at the constraint limit rejects; what was measured on smaller inputs explains. */
export function withGrowth(run: RunState, growth: GrowthState): RunState {
	if (run.type !== "done" || growth.type !== "measured") return run;
	const explained = timeLimitExplained(growth.report);
	if (explained === "") return run;
	return {
		...run,
		results: run.results.map((result) =>
			result.group === "scale" && result.verdict === "time-limit-exceeded"
				? { ...result, message: `${result.message} ${explained}` }
				: result,
		),
	};
}

/** What was said of the cost, answered by what was measured and what the package declares; null before the first run. */
export function claimState(inputs: {
	readonly pack: Pack;
	readonly language: LanguageId;
	readonly run: RunState;
	readonly growth: GrowthState;
	readonly claim: ComplexityClaim;
	readonly problem: string | null;
}): ClaimState | null {
	const { pack, language, run, growth, claim, problem } = inputs;
	const beside = growthReference(pack, language);
	if (run.type !== "done" || run.results.length === 0 || !beside.ok) return null;
	const report = growth.type === "measured" ? growth.report : null;
	// the cost of the solution that was measured beside; before that of the one that would be
	const file = report?.reference ?? beside.value.reference.file;
	const cost = pack.solutions.find((one) => one.file === file)?.header.cost ?? "";
	return {
		...claim,
		timeAnswer: claim.time === null ? null : answerTimeClaim(claim.time, report),
		spaceAnswer: claim.space === null ? null : answerSpaceClaim(claim.space, cost),
		problem,
	};
}
