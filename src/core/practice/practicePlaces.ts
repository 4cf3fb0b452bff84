import type { LanguageId } from "../problem/problem.ts";
import type { PlanProblem } from "./plan/plan.ts";
import type { PracticePath } from "./practicePath.ts";

interface Problem {
	readonly slug: string;
	readonly round: PlanProblem["round"];
	/** of code and SQL, in the order in which they are offered */
	readonly languages: readonly LanguageId[];
}

/** Where in the practice folder a problem, card or prompt is worked on: code in one place for each of its languages. */
export function practicePlaces({ slug, round, languages }: Problem): readonly PracticePath[] {
	switch (round) {
		case "coding":
		case "data":
			return languages.map((language) => ({ kind: "solution", slug, language }));
		case "design":
			return [{ kind: "design", slug }];
		case "knowledge":
		case "depth":
			return [{ kind: "answer", shelf: "knowledge", slug }];
		case "values":
			return [{ kind: "answer", shelf: "values", slug }];
	}
}
