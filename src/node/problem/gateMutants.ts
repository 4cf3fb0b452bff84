import { availableParallelism } from "node:os";

import type { JudgedCase } from "../../core/judge/judgedCase.ts";
import { err, ok, type Result } from "../../core/base/result.ts";
import { answersOf } from "../../core/judge/recogniseMistake.ts";
import { heavyCases, quickCases } from "../../core/judge/selectCases.ts";
import type { GateFinding, MutantFigures } from "../../core/problem/gateFinding.ts";
import { makeMutants, type Mutant, type MutantEdit } from "../../core/problem/mutant.ts";
import { mutateJs } from "../../core/problem/mutateJs.ts";
import { mutateSql } from "../../core/problem/mutateSql.ts";
import type { Pack, PackedSolution } from "../../core/problem/pack.ts";
import type { PackCode } from "../../core/problem/packCode.ts";
import { judgeSurvivors, type Telling } from "../../core/problem/judgeSurvivors.ts";
import type { MutantAnswers } from "../../core/problem/takeFingerprints.ts";
import { sortSurvivors, type Survivor } from "../../core/problem/survivors.ts";
import type { GateTools } from "./gateTools.ts";
import { MutantTrials } from "./mutantTrials.ts";
import { pythonEdits } from "./pythonEdits.ts";
import { tellApart } from "./tellApart.ts";
import type { TimeLimits } from "./timeLimits.ts";

export interface MutantCheck {
	/** absent: nothing of this package could be mutated here */
	readonly figures?: MutantFigures;
	/** what the killed ones answer to the samples and edges */
	readonly answers: readonly MutantAnswers[];
	readonly findings: readonly GateFinding[];
}

/**
 * Step 6: the cases kill the mutants of the accepted solutions in Python, TypeScript and SQL, and every survivor
 * is explained. `solutions` are those that pass every case here: of others no mutant can be told from its origin.
 */
export async function checkMutants(
	pack: Pack,
	solutions: readonly PackedSolution[],
	survivors: readonly Survivor[],
	code: PackCode,
	tools: GateTools,
	limits: TimeLimits,
): Promise<MutantCheck> {
	const findings: GateFinding[] = [];
	const mutated = await mutantsOf(solutions, tools, findings);
	// entries of solutions that could not be tried here are neither good nor stale
	const untried = new Set(pack.solutions.map(({ file }) => file));
	const cases = await casesOf(pack, code, tools);
	const living: Mutant[] = [];
	const told = new Map<Mutant, Telling>();
	const answers = new Map<MutantAnswers["mutant"], MutantAnswers>();
	let killed = 0;
	await sideBySide(mutated, async ({ solution, mutants }) => {
		const trials = new MutantTrials(pack, solution, tools, code, limits);
		const fates = await survive(trials, mutants, cases, survivors);
		if (!fates.ok) {
			findings.push({ step: 6, where: `solutions/${solution.file}`, message: fates.error });
			return;
		}
		const { lives } = fates.value;
		for (const one of fates.value.answers) answers.set(one.mutant, one);
		untried.delete(solution.file);
		killed += mutants.length - lives.length;
		living.push(...lives);
		const apart = await tellApart(pack, trials, lives, { code, known: cases.known });
		for (const [mutant, telling] of apart) told.set(mutant, telling);
	});
	if (mutated.length === 0) return { answers: [], findings };
	const all = mutated.flatMap(({ mutants }) => mutants);
	const order = new Map(all.map((mutant, i) => [mutant, i]));
	living.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
	const tried = survivors.filter(({ file }) => !untried.has(file));
	const judged = judgeSurvivors({ killed, living, told, survivors: tried });
	return {
		figures: judged.figures,
		answers: all.flatMap((mutant) => answers.get(mutant) ?? []),
		findings: [...findings, ...judged.findings],
	};
}

interface Fates {
	readonly lives: readonly Mutant[];
	readonly answers: readonly MutantAnswers[];
}

/**
 * Cheap cases first, all mutants in one process. What still lives and is not explained meets the large ones, each in its
 * own process: seconds for every mutant, which one that is known to be harmless need not cost.
 */
async function survive(
	trials: MutantTrials,
	mutants: readonly Mutant[],
	cases: { readonly [group in "quick" | "property" | "large"]: readonly JudgedCase[] },
	survivors: readonly Survivor[],
): Promise<Result<Fates, string>> {
	const results = await trials.resultsOf(mutants, cases.quick);
	if (!results.ok) return results;
	const answers = mutants
		.map((mutant) => ({ mutant, answers: answersOf([...(results.value.get(mutant)?.values() ?? [])]) }))
		.filter((one) => [...one.answers.values()].some((mark) => mark !== null));
	let lives = mutants.filter((mutant) =>
		[...(results.value.get(mutant)?.values() ?? [])].every(({ verdict }) => verdict === "accepted"),
	);
	const kills = await trials.killedBy(lives, cases.property);
	if (!kills.ok) return kills;
	lives = lives.filter((mutant) => !kills.value.has(mutant));
	const { unlisted } = sortSurvivors(lives, survivors);
	const killed = new Set<Mutant>();
	let fault: string | undefined;
	await sideBySide(unlisted, async (mutant) => {
		const kill = await trials.failsAlone(mutant, cases.large);
		if (!kill.ok) fault = kill.error;
		else if (kill.value !== undefined) killed.add(mutant);
	});
	return fault === undefined ? ok({ lives: lives.filter((mutant) => !killed.has(mutant)), answers }) : err(fault);
}

/** One worker a core; more would only wait for one another. */
async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
	const waiting = [...items];
	const worker = async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
	};
	await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
}

async function casesOf(pack: Pack, code: PackCode, tools: GateTools) {
	const ports = {
		sandbox: tools.sandbox,
		packCode: code,
		builtCases: tools.builtCases,
		limitStore: { get: async () => undefined, set: async () => {} },
		nowMs: () => performance.now(),
	};
	const submission = { slug: pack.problem.slug, language: "python", source: "", fileName: "", ownCases: [] } as const;
	const quick = await quickCases(pack, submission, ports, tools.signal);
	const heavy = await heavyCases(pack, ports, tools.signal);
	// what cannot be built is told by other steps
	const of = (group: string) => heavy.cases.filter((testCase) => testCase.group === group);
	return {
		quick: quick.cases,
		property: of("property"),
		large: of("scale").reverse(),
		known: quick.cases.map(({ input }) => input),
	};
}

interface SolutionMutants {
	readonly solution: PackedSolution;
	readonly mutants: readonly Mutant[];
}

async function mutantsOf(
	solutions: readonly PackedSolution[],
	tools: GateTools,
	findings: GateFinding[],
): Promise<readonly SolutionMutants[]> {
	const python = solutions.filter(({ language }) => language === "python");
	const mutated: SolutionMutants[] = [];
	const add = (solution: PackedSolution, edits: readonly MutantEdit[] | string | undefined) => {
		if (typeof edits === "string") findings.push({ step: 6, where: `solutions/${solution.file}`, message: edits });
		else if (edits !== undefined) mutated.push({ solution, mutants: makeMutants(solution, edits) });
	};
	const found = await pythonEdits(
		python.map(({ source }) => source),
		tools.signal,
	);
	for (const [i, solution] of python.entries()) add(solution, found.ok ? found.value[i] : found.error);
	for (const solution of solutions) {
		if (solution.language === "sql") add(solution, mutateSql(solution.source));
		if (solution.language !== "typescript" && solution.language !== "javascript") continue;
		const edits = mutateJs(solution.source);
		add(solution, edits.ok ? edits.value : edits.error);
	}
	return mutated;
}
