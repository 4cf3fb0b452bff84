import type { Signal } from "../base/signal.ts";
import type { Pack, PackedSolution } from "../problem/pack.ts";
import { languageTable } from "../problem/languageTable.ts";
import type { Problem } from "../problem/problem.ts";
import type { Wire } from "../problem/wire.ts";
import { compareAnswer } from "./compareAnswer.ts";
import { executionLimits } from "./executionLimits.ts";
import { programOf } from "./referenceRun.ts";
import type { Execution, Outcome, Sandbox } from "./sandbox.ts";

/** What a program answered to an input; many of them tell it from others. */
export interface Answer {
	readonly input: Wire;
	readonly outcome: Outcome;
}

const timeMs = 400;
const leastWallMs = 4000;
/** processes at a time */
const abreast = 3;

/**
 * Those of some solutions of a package that answer every input the very same way, wrong answers and right ones. They run
 * in processes of their own and are given inputs only. Undefined when `late` says that it takes too long to try them all.
 */
export async function solutionsThatAnswer(
	answers: readonly Answer[],
	{ pack, among }: { readonly pack: Pack; readonly among: readonly PackedSolution[] },
	sandbox: Sandbox,
	late: () => boolean,
	signal: Signal,
): Promise<readonly PackedSolution[] | undefined> {
	const alike: PackedSolution[] = [];
	const waiting = among.filter(({ language }) => languageTable[language].toolchain === null);
	const work = async (): Promise<void> => {
		for (let next = waiting[0]; next !== undefined && !signal.aborted && !late(); next = waiting[0]) {
			waiting.shift();
			if (await answersAlike(next, answers, pack, sandbox, signal)) alike.push(next);
		}
	};
	await Promise.all(Array.from({ length: abreast }, work));
	return waiting.length === 0 ? alike : undefined;
}

/** The same answer by the problem's comparison, or the same way not to give one. */
export function sameAnswer(problem: Pick<Problem, "compare" | "signature">, a: Outcome, b: Outcome): boolean {
	if (a.kind !== "returned" || b.kind !== "returned") return a.kind === b.kind;
	return compareAnswer(problem, a.value, b.value).equal && (a.argsAfter === undefined) === (b.argsAfter === undefined);
}

async function answersAlike(
	solution: PackedSolution,
	answers: readonly Answer[],
	pack: Pack,
	sandbox: Sandbox,
	signal: Signal,
): Promise<boolean> {
	const calls = answers.map(({ input }, i) => ({ id: String(i), args: input }));
	const limits = { ...executionLimits(pack, solution.language, timeMs), wallMs: leastWallMs };
	let alike = 0;
	for await (const event of sandbox.execute(programOf(pack, solution), calls, limits, signal)) {
		if (event.type === "failed") return false;
		if (event.type !== "ended") continue;
		if (!isAlike(event.execution, answers, pack.problem)) return false;
		alike++;
	}
	return alike === answers.length && !signal.aborted;
}

function isAlike({ id, outcome }: Execution, answers: readonly Answer[], problem: Problem): boolean {
	const answer = answers[Number(id)];
	return answer !== undefined && sameAnswer(problem, outcome, answer.outcome);
}
