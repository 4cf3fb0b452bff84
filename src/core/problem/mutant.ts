import type { LanguageId } from "./problem.ts";

export const mutationOperators = [
	"comparison",
	"arithmetic",
	"boolean",
	"constant",
	"boundary",
	"removed statement",
	"swapped arguments",
] as const;
export type MutationOperator = (typeof mutationOperators)[number];

/** One small change of a program's text; offsets as JavaScript counts them, lines stay where they are. */
export interface MutantEdit {
	readonly operator: MutationOperator;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A right solution with one small mistake in it, known by its file, its line before and after, and `nth`. */
export interface Mutant {
	/** as in `PackedSolution` */
	readonly file: string;
	readonly language: LanguageId;
	readonly operator: MutationOperator;
	readonly lineBase0: number;
	/** the changed line before, trimmed; of a TypeScript solution without its types */
	readonly line: string;
	/** the same line after, trimmed */
	readonly becomes: string;
	/** counts from 1 the mutants of this file with the same `line` and `becomes` */
	readonly nth: number;
	readonly source: string;
}

const mostMutants = 120;

/**
 * The mutants that some edits of one solution make: in the order of the text, none twice, at most `most`, chosen evenly, so
 * that the same solution gives the same mutants everywhere.
 */
export function makeMutants(
	solution: { readonly file: string; readonly language: LanguageId; readonly source: string },
	edits: readonly MutantEdit[],
	most = mostMutants,
): readonly Mutant[] {
	const { file, language, source } = solution;
	const mutants: Mutant[] = [];
	const seen = new Set([source]);
	const alike = new Map<string, number>();
	for (const { operator, start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const changed = source.slice(0, start) + text + source.slice(end);
		if (seen.has(changed)) continue;
		seen.add(changed);
		const from = source.lastIndexOf("\n", start - 1) + 1;
		const line = lineAt(source, from);
		const becomes = lineAt(changed, from);
		const key = `${line}\n${becomes}`;
		const nth = (alike.get(key) ?? 0) + 1;
		alike.set(key, nth);
		const lineBase0 = source.slice(0, from).split("\n").length - 1;
		mutants.push({ file, language, operator, lineBase0, line, becomes, nth, source: changed });
	}
	if (mutants.length <= most) return mutants;
	return mutants.filter(
		(_, i) => Math.floor((i * most) / mutants.length) !== Math.floor(((i - 1) * most) / mutants.length),
	);
}

function lineAt(text: string, from: number): string {
	const end = text.indexOf("\n", from);
	return text.slice(from, end < 0 ? undefined : end).trim();
}
