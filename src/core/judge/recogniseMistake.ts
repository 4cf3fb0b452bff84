import { answerAlike, type CaseAnswers, unfoldAnswers } from "../problem/answersToCases.ts";
import type { Fingerprints } from "../problem/fingerprints.ts";
import type { Pack, PackedSolution } from "../problem/pack.ts";
import type { CaseResult } from "./judgeEvent.ts";

/** What a failing submission was recognised by. */
export type KnownMistake =
	/** it answers as these wrong solutions do, which all make the same mistake */
	| { readonly kind: "mistake"; readonly id: string; readonly solution: PackedSolution }
	/** it answers as an accepted solution with one small change does */
	| { readonly kind: "slip"; readonly slip: Fingerprints["slips"][number] };

/**
 * The mistake of a submission that fails, by what it answers: every case that it was asked must have ended as it does for
 * a known wrong program, right or wrong in the same way. Undefined where it is alike to none, or to several mistakes: an
 * unknown mistake is not named.
 */
export function recogniseMistake(
	pack: Pick<Pack, "fingerprints" | "solutions">,
	results: readonly CaseResult[],
): KnownMistake | undefined {
	const { fingerprints, solutions } = pack;
	if (fingerprints === undefined) return undefined;
	const asked = answersOf(results);
	// what never gives an answer, as a half-written text or a misspelt name, shows no mistake of thought
	if (![...asked.values()].some((mark) => mark === null || !silent.has(mark))) return undefined;
	const alike = <Entry extends { readonly answers: string }>(entries: readonly Entry[]) =>
		entries.filter(({ answers }) => answerAlike(unfoldAnswers(fingerprints, answers), asked));
	const wrong = alike(fingerprints.mistakes).flatMap(({ file }) => solutions.find((one) => one.file === file) ?? []);
	const ids = new Set(wrong.map(({ header }) => header.mistake));
	const [solution] = wrong;
	const id = solution?.header.mistake;
	if (solution !== undefined && id !== undefined) {
		return ids.size === 1 ? { kind: "mistake", id, solution } : undefined;
	}
	// a right solution with one slip gets something right: what is always wrong may be anything, also an empty starter
	const getsSomething = [...asked.values()].includes(null);
	const slips = getsSomething ? alike(fingerprints.slips) : [];
	const [slip] = slips;
	return slip !== undefined && new Set(slips.map(({ operator }) => operator)).size === 1
		? { kind: "slip", slip }
		: undefined;
}

/** Marks of endings without an answer. */
const silent = new Set(["threw", "missing", "exited", "time-limit"]);

/** The candidate's own cases say nothing: no other program was asked them. */
export function answersOf(results: readonly Pick<CaseResult, "id" | "verdict" | "mark">[]): CaseAnswers {
	return new Map(
		results.flatMap(({ id, verdict, mark }): [string, string | null][] =>
			verdict === "accepted" ? [[id, null]] : mark === undefined ? [] : [[id, mark]],
		),
	);
}
