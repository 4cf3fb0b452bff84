import { answerAlike, AnswerFold, type CaseAnswers, unfoldAnswers } from "./answersToCases.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { KnownAnswers } from "./gateFingerprints.ts";
import type { Mutant } from "./mutant.ts";
import type { Pack } from "./pack.ts";

/** A mutant that fails, and what it answers to the cases that it was asked. */
export interface MutantAnswers {
	readonly mutant: Pick<Mutant, "file" | "operator" | "line" | "becomes">;
	readonly answers: CaseAnswers;
}

/**
 * What is kept of the wrong solutions and of the mutants. Of mutants that answer alike one is kept, if they are of one
 * kind; none of those that answer as a wrong solution does, which says more.
 */
export function takeFingerprints(
	{ hash, cases }: Pick<Pack, "hash" | "cases">,
	known: readonly KnownAnswers[],
	mutants: readonly MutantAnswers[],
): Fingerprints {
	const fold = new AnswerFold(cases.map(({ id }) => id));
	const mistakes = known.map(({ file, answers }) => ({ file, answers: fold.fold(answers) }));
	const ways = new Map<string, MutantAnswers["mutant"][]>();
	for (const { mutant, answers } of mutants) {
		if (known.some((one) => answerAlike(one.answers, answers))) continue;
		const folded = fold.fold(answers);
		ways.set(folded, [...(ways.get(folded) ?? []), mutant]);
	}
	const slips = [...ways].flatMap(([answers, [first, ...others]]) => {
		if (first === undefined || others.some(({ operator }) => operator !== first.operator)) return [];
		const { file, operator, line, becomes } = first;
		return [{ file, operator, line, becomes, answers }];
	});
	const { marks } = fold;
	return { hash, cases: [...fold.cases], marks, mistakes, slips: slips.filter(({ answers }) => fails(answers)) };

	function fails(answers: string): boolean {
		return [...unfoldAnswers({ cases: [...fold.cases], marks }, answers).values()].some((mark) => mark !== null);
	}
}
