import { err, ok, type Result } from "../../core/base/result.ts";
import { executionLimits, memoryMb } from "../../core/judge/executionLimits.ts";
import type { JudgedCase } from "../../core/judge/judgedCase.ts";
import type { CaseResult } from "../../core/judge/judgeEvent.ts";
import { judgeExecution } from "../../core/judge/judgeExecution.ts";
import type { Execution, ExecutionInput, ExecutionLimits, Program } from "../../core/judge/sandbox.ts";
import { guardLoops } from "../../core/problem/loopGuards.ts";
import type { Mutant } from "../../core/problem/mutant.ts";
import { batchInput, batchProgram, withoutNumber } from "../../core/problem/mutantBatch.ts";
import { tickName } from "../../core/problem/mutantBatchTexts.ts";
import type { Pack, PackedSolution } from "../../core/problem/pack.ts";
import type { PackCode } from "../../core/problem/packCode.ts";
import type { Wire } from "../../core/problem/wire.ts";
import { compileJs } from "../judge/compileJs.ts";
import { type ExecutionFailure, programOf } from "./executeAll.ts";
import type { GateTools } from "./gateTools.ts";
import type { TimeLimits } from "./timeLimits.ts";

/** How a mutant fares on a case; on none, with an empty id, where it does not even load. */
export type MutantResult = Pick<CaseResult, "id" | "name" | "verdict" | "message" | "mark">;

/** Why a mutant does not live: the case that it fails. */
export interface Kill {
	readonly mutant: Mutant;
	readonly result: MutantResult;
}

/** Runs the mutants of one solution in the sandbox, many in a process, and judges what they answer. */
export class MutantTrials {
	private readonly pack: Pack;
	private readonly solution: PackedSolution;
	private readonly tools: GateTools;
	private readonly code: PackCode;
	private readonly limits: TimeLimits;

	constructor(pack: Pack, solution: PackedSolution, tools: GateTools, code: PackCode, limits: TimeLimits) {
		this.pack = pack;
		this.solution = solution;
		this.tools = tools;
		this.code = code;
		this.limits = limits;
	}

	/** The mutants that fail some of these small cases, each with the first that it fails. */
	async killedBy(
		mutants: readonly Mutant[],
		cases: readonly JudgedCase[],
	): Promise<Result<ReadonlyMap<Mutant, Kill>, string>> {
		const kills = new Map<Mutant, Kill>();
		const walked = await this.walk(mutants, cases, (mutant, result) => {
			if (result.verdict === "accepted") return "next case";
			kills.set(mutant, { mutant, result });
			return "next mutant";
		});
		return walked.ok ? ok(kills) : walked;
	}

	/**
	 * How the mutants fare on small cases, by case id. One that ends its process is tried no further: the cases after it are
	 * not there, as are all of one that does not load.
	 */
	async resultsOf(
		mutants: readonly Mutant[],
		cases: readonly JudgedCase[],
	): Promise<Result<ReadonlyMap<Mutant, ReadonlyMap<string, MutantResult>>, string>> {
		const results = new Map<Mutant, Map<string, MutantResult>>(mutants.map((mutant) => [mutant, new Map()]));
		const walked = await this.walk(mutants, cases, (mutant, result) => {
			results.get(mutant)?.set(result.id, result);
			return "next case";
		});
		return walked.ok ? ok(results) : walked;
	}

	/** Judges every mutant on every case until `on` has seen enough of it or it ends its process. */
	private async walk(
		mutants: readonly Mutant[],
		cases: readonly JudgedCase[],
		on: (mutant: Mutant, result: MutantResult) => "next case" | "next mutant",
	): Promise<Result<void, string>> {
		if (mutants.length === 0 || cases.length === 0) return ok(undefined);
		if (this.solution.language === "sql") return this.walkAlone(mutants, cases, on);
		const program = this.batch(mutants);
		if (!program.ok) return program;
		const settled = new Set<Mutant>();
		const done = new Set<string>();
		const right = cases.map((testCase, i) => this.input(0, i, testCase.input));
		for (;;) {
			const left = mutants.flatMap((mutant, m) =>
				settled.has(mutant)
					? []
					: cases.map(({ input }, i) => this.input(m + 1, i, input)).filter(({ id }) => !done.has(id)),
			);
			if (left.length === 0) return ok(undefined);
			const before = done.size;
			for await (const execution of this.executions(program.value, [...right, ...left])) {
				if ("failed" in execution) return err(execution.message);
				const [m = 0, i = 0] = execution.id.split(" ").map(Number);
				const [mutant, testCase] = [mutants[m - 1], cases[i]];
				done.add(execution.id);
				if (testCase === undefined || (mutant !== undefined && settled.has(mutant))) continue;
				const result = await this.judged(testCase, execution);
				if (mutant !== undefined && on(mutant, result) === "next mutant") settled.add(mutant);
				if (mutant === undefined && result.verdict !== "accepted")
					return err(`It fails "${testCase.name}" beside its mutants: ${result.message}`);
				if (survivable.has(execution.outcome.kind)) continue;
				// the process is gone with it: what it does to the other cases is not worth another
				if (mutant !== undefined) settled.add(mutant);
				break;
			}
			this.tools.signal.throwIfAborted();
			if (done.size === before) return err("Its mutants could not be run.");
		}
	}

	/** What the solution itself answers; inputs that it does not answer are left out. */
	async answered(inputs: readonly Wire[]): Promise<Result<readonly JudgedCase[], string>> {
		const calls = inputs.map((args, i) => ({ id: String(i), args }));
		const cases: JudgedCase[] = [];
		for await (const execution of this.executions(programOf(this.pack, this.solution), calls)) {
			if ("failed" in execution) return err(execution.message);
			const input = inputs[Number(execution.id)];
			if (execution.outcome.kind !== "returned" || input === undefined) continue;
			const { value } = execution.outcome;
			const expected = this.pack.problem.compare.kind === "any-of" ? [value] : value;
			cases.push({ id: execution.id, name: "", group: "property", why: "", shown: false, input, expected });
		}
		return ok(cases);
	}

	/** The first of some cases that a mutant fails, alone in its process and with the limits of a verdict. */
	async failsAlone(mutant: Mutant, cases: readonly JudgedCase[]): Promise<Result<Kill | undefined, string>> {
		let kill: Kill | undefined;
		const walked = await this.walkAlone([mutant], cases, (_, result) => {
			if (result.verdict === "accepted") return "next case";
			kill = { mutant, result };
			return "next mutant";
		});
		return walked.ok ? ok(kill) : walked;
	}

	/** Each mutant in a process of its own; of one that does not load there is a result without a case. */
	private async walkAlone(
		mutants: readonly Mutant[],
		cases: readonly JudgedCase[],
		on: (mutant: Mutant, result: MutantResult) => "next case" | "next mutant",
	): Promise<Result<void, string>> {
		const calls = cases.map(({ id, input }) => ({ id, args: input }));
		const limits = this.patient(this.limits.of(this.solution.language));
		for (const mutant of mutants) {
			const { language, source, file } = mutant;
			for await (const execution of this.executions(programOf(this.pack, { language, source, file }), calls, limits)) {
				if ("failed" in execution) {
					if (execution.failed !== "compile") return err(execution.message);
					on(mutant, { id: "", name: "", verdict: "compile-error", message: execution.message });
					break;
				}
				const testCase = cases.find(({ id }) => id === execution.id);
				if (testCase !== undefined && on(mutant, await this.judged(testCase, execution)) === "next mutant") break;
			}
		}
		return ok(undefined);
	}

	private batch(mutants: readonly Mutant[]): Result<Program, string> {
		const { signature } = this.pack.problem;
		const sources = [this.solution, ...mutants].map(({ source }) => source);
		if (this.solution.language === "python") return ok(batchProgram(signature, "python", sources));
		const compiled: string[] = [];
		for (const source of sources) {
			const one = compileJs(guardLoops(source, tickName), "javascript");
			if (!one.ok) return err(one.error.message);
			compiled.push(one.value);
		}
		return ok(batchProgram(signature, "javascript", compiled));
	}

	private input(mutant: number, testCase: number, args: Wire): ExecutionInput {
		return { id: `${mutant} ${testCase}`, args: batchInput(this.pack.problem.signature, mutant, args) };
	}

	private async *executions(
		program: Program,
		inputs: readonly ExecutionInput[],
		// of a small case: at least twice what the slowest accepted solution takes for the largest
		limits = this.patient(this.limits.of(this.solution.language) / 2),
	): AsyncIterable<Execution | { readonly failed: ExecutionFailure["kind"]; readonly message: string }> {
		for await (const event of this.tools.sandbox.execute(program, inputs, limits, this.tools.signal)) {
			if (event.type === "failed") yield { failed: event.kind, message: event.message };
			else if (event.type === "ended") yield event.execution;
		}
	}

	/** What computes is ended by its CPU time; a machine that is busy with other mutants must not kill one. */
	private patient(cpuMs: number): ExecutionLimits {
		return { ...executionLimits(this.pack, this.solution.language, cpuMs), wallMs: patience * cpuMs };
	}

	private judged(testCase: JudgedCase, execution: Execution): Promise<CaseResult> {
		const { pack, code, solution } = this;
		const { outcome } = execution;
		const counted = outcome.kind === "returned" && execution.id.includes(" ");
		const own =
			counted && outcome.argsAfter !== undefined
				? { ...outcome, argsAfter: withoutNumber(pack.problem.signature, outcome.argsAfter) }
				: outcome;
		return judgeExecution(
			testCase,
			{ ...execution, outcome: own },
			{
				pack,
				packCode: code,
				submission: {
					slug: pack.problem.slug,
					language: solution.language,
					source: "",
					fileName: solution.file,
					ownCases: [],
				},
				timeLimitMs: this.limits.of(solution.language),
				memoryMb: memoryMb(pack),
			},
		);
	}
}

const patience = 20;
/** after these the process takes the next call */
const survivable = new Set(["returned", "threw", "missing"]);
