import { assertNever } from "../../base/assertNever.ts";
import type { PlanProblem } from "./plan.ts";
import type { WeakPlanItem } from "./weakPlan.ts";

type Weak = Pick<WeakPlanItem, "dimension" | "slug" | "score">;

/**
 * What each weak item is practised by: code and SQL by another problem of the category, one that is neither solved nor kept
 * for a mock, of the nearest difficulty; a design by its planted flaws where it has some; a question by answering it again. The same input
 * gives the same practice.
 */
export function practiceOfWeak(
	weak: readonly Weak[],
	{
		problems,
		isSolved,
		isKept,
		hasFlaws,
	}: {
		readonly problems: readonly PlanProblem[];
		readonly isSolved: (slug: string) => boolean;
		/** a mock is still to ask it */
		readonly isKept: (slug: string) => boolean;
		readonly hasFlaws: (slug: string) => boolean;
	},
): readonly Omit<WeakPlanItem, "doneAt">[] {
	const taken = new Set<string>();
	return weak.flatMap((one): readonly Omit<WeakPlanItem, "doneAt">[] => {
		const problem = problems.find(({ slug }) => slug === one.slug);
		if (problem === undefined) {
			return [];
		}
		switch (problem.round) {
			case "coding":
			case "data": {
				const practise = another(problem, problems, (slug) => isSolved(slug) || isKept(slug) || taken.has(slug));
				taken.add(practise);
				return [{ ...one, way: "problem", practise }];
			}
			case "design":
				return [{ ...one, way: hasFlaws(one.slug) ? "drill" : "answer", practise: one.slug }];
			case "knowledge":
			case "depth":
			case "values":
				return [{ ...one, way: "answer", practise: one.slug }];
			default:
				return assertNever(problem.round);
		}
	});
}

const rank = { easy: 0, medium: 1, hard: 2 } as const;

/** The problem itself where no other of its category is left. */
function another(problem: PlanProblem, problems: readonly PlanProblem[], isOut: (slug: string) => boolean): string {
	const level = (one: PlanProblem): number => rank[one.difficulty ?? "medium"];
	const far = (one: PlanProblem): number => Math.abs(level(one) - level(problem));
	const [nearest] = problems
		.filter(({ round, category, slug }) => round === problem.round && category === problem.category && !isOut(slug))
		.filter(({ slug }) => slug !== problem.slug)
		.sort((a, b) => far(a) - far(b) || a.minutes - b.minutes || (a.slug < b.slug ? -1 : 1));
	return nearest?.slug ?? problem.slug;
}
