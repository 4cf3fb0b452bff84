import type { JudgeReport, OwnCase } from "../../core/judge/judgeEvent.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { camelCase } from "../../core/problem/camelCase.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import { starterCode } from "../../core/problem/starterCode.ts";
import { checkSolution, type SolutionFacts } from "../../core/review/checkSolution.ts";
import { codingRubric } from "../../core/review/codingRubric.ts";
import { reviewSolution } from "../../core/review/reviewSolution.ts";
import type { ReviewTarget } from "./reviewTarget.ts";

export interface SolutionInputs {
	readonly source: string;
	readonly language: LanguageId;
	readonly pack: Pack;
	readonly ownCases: readonly OwnCase[];
	/** the last run of exactly this text */
	readonly report: JudgeReport | null;
	readonly growth: SolutionFacts["growth"] | null;
}

/** A solution as it is reviewed, with the judge's facts beside it. */
export function solutionTarget({ source, language, pack, ownCases, report, growth }: SolutionInputs): ReviewTarget {
	const { problem } = pack;
	const criteria = codingRubric(pack.interview);
	const facts: SolutionFacts = {
		source,
		language,
		entries: entries(pack, language),
		statement: pack.statement,
		ownInputs: ownCases.map((one) => one.in),
		...(report === null ? {} : { report }),
		...(growth === null || growth === undefined ? {} : { growth }),
	};
	return {
		slug: problem.slug,
		title: problem.title,
		problem: pack.statement,
		criteria,
		sources: [{ id: "solution", title: `solution (${language})`, kind: "code", text: source }],
		givenText: starterCode(problem.signature, language),
		checks: checkSolution(facts),
		offline: reviewSolution(facts, criteria),
	};
}

function entries({ problem: { signature } }: Pack, language: LanguageId): readonly string[] {
	const spell = (name: string): string => (language === "python" ? name : camelCase(name));
	switch (signature.kind) {
		case "function":
			return [spell(signature.name)];
		case "class":
			return signature.methods.map((method) => spell(method.name));
		case "query":
			return [];
	}
}
