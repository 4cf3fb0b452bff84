import type { Criterion } from "../rubric.ts";
import { interviewLines } from "./interviewLines.ts";
import type { Rung } from "./interviewScript.ts";

/** The rubric's own follow-ups as a ladder: the easy question of every item first, heavy items before light ones, no question twice. */
export function criterionLadder(criteria: readonly Criterion[]): readonly Rung[] {
	return criteria
		.flatMap((criterion) =>
			criterion.followUps.map((question, step) => ({
				step,
				weight: criterion.weight,
				rung: {
					id: `${criterion.id}/${step}`,
					criterion: criterion.id,
					question,
					strong: null,
					hints: criterionHints(criterion),
				},
			})),
		)
		.sort((a, b) => a.step - b.step || b.weight - a.weight)
		.map(({ rung }) => rung)
		.filter((rung, at, all) => all.findIndex((one) => one.question === rung.question) === at);
}

/** From vague to plain: what is asked of the text, where a first answer stops, what a strong one adds. */
export function criterionHints(criterion: Criterion): readonly string[] {
	const { mid, senior } = criterion.levels;
	return [
		criterion.question,
		...(mid === "" ? [] : [interviewLines.nudge(mid)]),
		...(senior === "" ? [] : [interviewLines.plain(senior)]),
	];
}
