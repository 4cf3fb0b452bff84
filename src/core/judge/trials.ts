import * as l10n from "@vscode/l10n";

import { err, ok, type Result } from "../base/result.ts";
import type { Signal } from "../base/signal.ts";
import { languageTable } from "../problem/languageTable.ts";
import type { Pack, PackedSolution } from "../problem/pack.ts";
import type { Wire } from "../problem/wire.ts";
import { executionLimits, memoryMb } from "./executionLimits.ts";
import type { CaseResult, Submission } from "./judgeEvent.ts";
import { judgeExecution } from "./judgeExecution.ts";
import type { JudgePorts } from "./judgePorts.ts";
import { failureTexts } from "./failureTexts.ts";
import { expectedOutputs, programOf, references } from "./referenceRun.ts";
import type { Execution, Outcome } from "./sandbox.ts";
import type { StressReport } from "./stressEvent.ts";
import { floorMs } from "./timeLimit.ts";

/** An input with both answers. */
export interface Trial {
	readonly input: Wire;
	readonly expected: Wire;
	readonly outcome: Outcome;
	readonly result: CaseResult;
}

export type TrialFailure = Extract<StressReport, { kind: "failed" }>;

/** CPU time of one small input; one that needs more is tried again alone with the time of a verdict */
const shortMs = 400;
/** what computes is ended by its CPU time; what is starved on a busy machine is waited for */
const leastWallMs = 4000;
/** of a reference on one small input, with room for a busy machine */
const referenceMs = 5000;

/** Runs inputs through the candidate's program and the reference, each batch in one process of each, and judges them. */
export class Trials {
	private readonly pack: Pack;
	private readonly submission: Submission;
	private readonly ports: Pick<JudgePorts, "sandbox" | "packCode">;
	private readonly signal: Signal;
	/** one of the candidate's own language first: its processes are interchangeable, so they are started ahead */
	private readonly references: readonly PackedSolution[];

	constructor(pack: Pack, submission: Submission, ports: Pick<JudgePorts, "sandbox" | "packCode">, signal: Signal) {
		this.pack = pack;
		this.submission = submission;
		this.ports = ports;
		this.signal = signal;
		const { family } = languageTable[submission.language];
		const own = (one: PackedSolution) => languageTable[one.language].family === family;
		this.references = [...references(pack)].sort((a, b) => Number(own(b)) - Number(own(a)));
	}

	/**
	 * The inputs in their order, up to the first that ends the candidate's process and as long as it is not `late`; those that the reference does not answer
	 * are left out. All must be legal.
	 */
	async run(
		inputs: readonly Wire[],
		time: "short" | "full",
		late: () => boolean = () => false,
	): Promise<Result<readonly Trial[], TrialFailure>> {
		const calls = inputs.map((args, i) => ({ id: String(i), args }));
		const [expected, executions] = await Promise.all([
			expectedOutputs(this.pack, calls, this.ports.sandbox, this.signal, {
				references: this.references,
				limits: executionLimits(this.pack, this.submission.language, referenceMs),
				late,
			}),
			this.execute(calls, time, late),
		]);
		if (!executions.ok) return executions;
		if (!expected.ok) {
			const message = failureTexts.brokenCase.say({ why: expected.error });
			return err({ kind: "failed", verdict: "internal-error", message, frames: [] });
		}
		const trials: Trial[] = [];
		for (const execution of executions.value) {
			const [input, answer] = [inputs[Number(execution.id)], expected.value.get(execution.id)];
			if (input === undefined || answer?.ok !== true) continue;
			const result = await this.judged(input, answer.value, execution, this.timeMs(time));
			trials.push({ input, expected: answer.value, outcome: execution.outcome, result });
		}
		return ok(trials);
	}

	private async execute(
		calls: readonly { readonly id: string; readonly args: Wire }[],
		time: "short" | "full",
		late: () => boolean,
	): Promise<Result<readonly Execution[], TrialFailure>> {
		const { language, source, fileName } = this.submission;
		const program = programOf(this.pack, { language, source, file: fileName });
		const usual = executionLimits(this.pack, language, this.timeMs(time));
		const limits = { ...usual, wallMs: Math.max(usual.wallMs, leastWallMs) };
		const executions: Execution[] = [];
		let loaded = false;
		for await (const event of this.ports.sandbox.execute(program, calls, limits, this.signal)) {
			if (event.type === "ready") loaded = true;
			if (event.type === "failed") {
				const verdict = event.kind === "compile" ? "compile-error" : "internal-error";
				const message = failureTexts.atLine.say({ message: event.message, lineBase0: event.frames[0]?.lineBase0 });
				return err({ kind: "failed", verdict, message, frames: event.frames });
			}
			if (event.type !== "ended") continue;
			const { execution } = event;
			const { kind } = execution.outcome;
			if (kind === "missing" || !loaded) return err(await this.unloadable(execution));
			executions.push(execution);
			if ((kind !== "returned" && kind !== "threw") || late()) break;
		}
		return ok(executions);
	}

	/** It fails on every input alike, so there is no case to find. */
	private async unloadable(execution: Execution): Promise<TrialFailure> {
		const { verdict, message, frames } = await this.judged(null, null, execution, this.timeMs("full"));
		return { kind: "failed", verdict, message: failureTexts.notLoaded.say({ message }), frames };
	}

	private judged(input: Wire, expected: Wire, execution: Execution, timeLimitMs: number): Promise<CaseResult> {
		const testCase = {
			id: "stress",
			name: l10n.t`found case`,
			group: "mine",
			why: "",
			shown: false,
			input,
			expected,
		} as const;
		const { pack, submission } = this;
		const { packCode } = this.ports;
		return judgeExecution(testCase, execution, { pack, submission, packCode, timeLimitMs, memoryMb: memoryMb(pack) });
	}

	private timeMs(time: "short" | "full"): number {
		return time === "short" ? shortMs : floorMs(this.pack, this.submission.language);
	}
}
