import type { JudgeReport } from "../judge/judgeEvent.ts";
import type { Pack } from "../problem/pack.ts";
import type { LanguageId } from "../problem/problem.ts";
import { starterCode } from "../problem/starterCode.ts";
import { checkSolution, type SolutionFacts } from "./checkSolution.ts";
import { codingRubric } from "./codingRubric.ts";
import { judgedFacts } from "./judgedFacts.ts";
import { judgedNames } from "./judgedNames.ts";
import { reviewSolution } from "./reviewSolution.ts";
import type { ReviewTarget } from "./reviewTarget.ts";

export interface SolutionInputs {
	readonly source: string;
	readonly language: LanguageId;
	readonly pack: Pack;
	/** inputs of the candidate's own cases, plain values */
	readonly ownInputs: readonly unknown[];
	/** the last run of exactly this text */
	readonly report: JudgeReport | null;
	readonly growth: SolutionFacts["growth"] | null;
}

/** A solution as it is reviewed, with the judge's facts beside it. */
export function solutionTarget({ source, language, pack, ownInputs, report, growth }: SolutionInputs): ReviewTarget {
	const { problem } = pack;
	const criteria = codingRubric(pack.interview);
	const facts: SolutionFacts = {
		source,
		language,
		entries: judgedNames(pack.problem.signature, language),
		statement: pack.statement,
		ownInputs,
		...(report === null ? {} : { report }),
		...(growth === null || growth === undefined ? {} : { growth }),
	};
	return {
		slug: problem.slug,
		title: problem.title,
		problem: pack.statement,
		criteria,
		// English: the title is sent to a model
		sources: [{ id: "solution", title: `solution (${language})`, kind: "code", text: source }],
		givenText: starterCode(problem.signature, language),
		checks: checkSolution(facts),
		facts: judgedFacts(source, report, growth),
		offline: reviewSolution(facts, criteria),
	};
}
