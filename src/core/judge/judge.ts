import type { Signal } from "../base/signal.ts";
import type { Pack } from "../problem/pack.ts";
import { executionLimits, memoryMb } from "./executionLimits.ts";
import type { JudgedCase, UnusableCase } from "./judgedCase.ts";
import type { CaseResult, JudgeEvent, JudgeMode, JudgeReport, SourceFrame, Submission } from "./judgeEvent.ts";
import { judgeExecution } from "./judgeExecution.ts";
import { KeptOutput } from "./keptOutput.ts";
import type { JudgePorts } from "./judgePorts.ts";
import { failureTexts } from "./failureTexts.ts";
import { programOf } from "./referenceRun.ts";
import type { ExecutionLimits } from "./sandbox.ts";
import { heavyCases, quickCases } from "./selectCases.ts";
import { derivedLimitMs, floorMs } from "./timeLimit.ts";
import { type Verdict, worstVerdict } from "./verdict.ts";

export interface JudgeRequest {
	readonly pack: Pack;
	readonly submission: Submission;
	readonly mode: JudgeMode;
	/** false: wrong answers are not tried alone, so no message says that state leaks; the verdicts are the same */
	readonly seeksLeaks?: boolean;
}

const mostReruns = 3;

/**
 * Judges a submission and tells what happens, case by case. "run": samples, edges and the candidate's own; "submit": all.
 * Ends with `finished`, or silently when the signal is aborted. A case may be judged a second time when a later run of it
 * shows that it depends on others; the later result counts.
 */
export function judge(request: JudgeRequest, ports: JudgePorts, signal: Signal): AsyncIterable<JudgeEvent> {
	return new JudgeSession(request, ports, signal).run();
}

class JudgeSession {
	private readonly request: JudgeRequest;
	private readonly ports: JudgePorts;
	private readonly signal: Signal;
	private readonly results = new Map<string, CaseResult>();
	private readonly kept = new KeptOutput();
	private readonly memoryMb: number;
	private readonly startedMs: number;
	private runtime = "";
	private isolation: Pick<JudgeReport, "isolationLevel" | "isolationLack"> = { isolationLevel: 1 };
	private timeLimitMs: number;
	private compiled = false;
	private reruns = 0;
	/** set when nothing more can run */
	private failure:
		| { readonly verdict: Verdict; readonly message: string; readonly frames: readonly SourceFrame[] }
		| undefined;
	/** own cases that are not legal do not count against the solution */
	private readonly uncounted = new Set<string>();
	private planned = 0;

	constructor(request: JudgeRequest, ports: JudgePorts, signal: Signal) {
		this.request = request;
		this.ports = ports;
		this.signal = signal;
		this.startedMs = ports.nowMs();
		this.memoryMb = memoryMb(request.pack);
		this.timeLimitMs = floorMs(request.pack, request.submission.language);
	}

	async *run(): AsyncIterable<JudgeEvent> {
		const { pack, submission, mode } = this.request;
		if (!pack.problem.languages.includes(submission.language)) {
			const message = failureTexts.otherLanguage.say({
				language: submission.language,
				languages: pack.problem.languages,
			});
			this.failure = { verdict: "compile-error", message, frames: [] };
			yield this.finished();
			return;
		}
		const quick = await quickCases(pack, submission, this.ports, this.signal);
		yield* this.unusable(quick.unusable);
		yield* this.batch(quick.cases);
		const sound = quick.cases.every(({ id }) => this.results.get(id)?.verdict === "accepted");
		if (mode === "submit" && !this.over()) {
			if (sound && submission.language !== "sql") {
				yield* this.inOtherOrder(quick.cases);
			}
			yield* this.heavy();
		}
		if (!this.signal.aborted) {
			yield this.finished();
		}
	}

	private async *heavy(): AsyncIterable<JudgeEvent> {
		const { pack, submission } = this.request;
		const heavy = await heavyCases(pack, this.ports, this.signal);
		if (this.over()) return;
		yield* this.unusable(heavy.unusable);
		const scale = heavy.cases.filter(({ group }) => group === "scale");
		this.timeLimitMs = await derivedLimitMs(pack, submission.language, this.runtime, scale, this.ports, this.signal);
		if (this.over()) return;
		yield* this.batch(heavy.cases);
	}

	/** Runs cases in one process and judges them as they end; wrong ones are tried alone once the rest is done. */
	private async *batch(cases: readonly JudgedCase[]): AsyncIterable<JudgeEvent> {
		this.planned += cases.length;
		const suspects: { readonly testCase: JudgedCase; readonly result: CaseResult }[] = [];
		let position = 0;
		for await (const step of this.execute(cases)) {
			if (this.signal.aborted) return;
			if ("started" in step) {
				const { id, name, group } = step.started;
				yield { type: "caseStarted", id, name, group };
				continue;
			}
			if ("compiled" in step) {
				yield { type: "compiled" };
				continue;
			}
			if ("preparing" in step) {
				yield { type: "preparing" };
				continue;
			}
			const { testCase, result } = step;
			const suspect =
				result.verdict === "wrong-answer" || (result.verdict === "runtime-error" && result.frames.length > 0);
			if (suspect && this.request.seeksLeaks !== false && position > 0 && this.reruns + suspects.length < mostReruns) {
				suspects.push({ testCase, result });
			} else {
				yield this.judged(result);
			}
			position++;
		}
		for (const { testCase, result } of suspects) {
			this.reruns++;
			const alone = this.failure !== undefined ? undefined : await this.alone(testCase);
			if (this.signal.aborted) return;
			yield this.judged(
				alone?.verdict === "accepted"
					? { ...result, verdict: "wrong-answer", message: `${result.message} ${failureTexts.leak.say()}` }
					: result,
			);
		}
	}

	private async alone(testCase: JudgedCase): Promise<CaseResult | undefined> {
		let found: CaseResult | undefined;
		for await (const step of this.execute([testCase])) {
			if ("result" in step) {
				found = step.result;
			}
		}
		return found;
	}

	private async *inOtherOrder(cases: readonly JudgedCase[]): AsyncIterable<JudgeEvent> {
		if (cases.length < 2) return;
		for await (const step of this.execute([...cases].reverse())) {
			if (this.signal.aborted) return;
			if ("result" in step && step.result.verdict !== "accepted") {
				const { verdict } = step.result;
				const message = `${step.result.message} ${failureTexts.orderLeak.say()}`;
				yield this.judged({ ...step.result, verdict: verdict === "runtime-error" ? "wrong-answer" : verdict, message });
				return;
			}
		}
	}

	/** Executions with their judgement. Sets `failure` when nothing (more) can run. */
	private async *execute(
		cases: readonly JudgedCase[],
	): AsyncIterable<
		{ preparing: true } | { compiled: true } | { started: JudgedCase } | { testCase: JudgedCase; result: CaseResult }
	> {
		if (cases.length === 0) return;
		const { pack, submission } = this.request;
		const byId = new Map(cases.map((testCase) => [testCase.id, testCase]));
		const inputs = cases.map(({ id, input }) => ({ id, args: input }));
		const program = programOf(pack, {
			language: submission.language,
			source: submission.source,
			file: submission.fileName,
		});
		for await (const event of this.ports.sandbox.execute(program, inputs, this.limits(), this.signal)) {
			if (event.type === "ready") {
				this.runtime = event.runtime;
				const { isolationLevel, isolationLack } = event;
				this.isolation = { isolationLevel, ...(isolationLack === undefined ? {} : { isolationLack }) };
				if (!this.compiled) {
					this.compiled = true;
					yield { compiled: true };
				}
			} else if (event.type === "preparing") {
				yield { preparing: true };
			} else if (event.type === "failed") {
				const verdict = event.kind === "compile" ? "compile-error" : "internal-error";
				const message = failureTexts.atLine.say({ message: event.message, lineBase0: event.frames[0]?.lineBase0 });
				this.failure = { verdict, message, frames: event.frames };
				return;
			} else if (event.type === "started") {
				const started = byId.get(event.id);
				if (started !== undefined) yield { started };
			} else {
				const testCase = byId.get(event.execution.id);
				if (testCase !== undefined) {
					const result = await judgeExecution(testCase, event.execution, {
						pack,
						submission,
						packCode: this.ports.packCode,
						timeLimitMs: this.timeLimitMs,
						memoryMb: this.memoryMb,
					});
					const { output } = result;
					yield { testCase, result: output === undefined ? result : { ...result, output: this.kept.keep(output) } };
				}
			}
		}
	}

	private *unusable(cases: readonly UnusableCase[]): Iterable<JudgeEvent> {
		for (const { id, name, group, why, message } of cases) {
			if (group === "mine") {
				this.uncounted.add(id);
			}
			this.planned++;
			yield { type: "caseStarted", id, name, group };
			yield this.judged({ id, name, group, verdict: "internal-error", timeMs: 0, message, why, frames: [] });
		}
	}

	private judged(result: CaseResult): JudgeEvent {
		this.results.set(result.id, result);
		return { type: "caseJudged", result };
	}

	private limits(): ExecutionLimits {
		return executionLimits(this.request.pack, this.request.submission.language, this.timeLimitMs);
	}

	/** Nothing more can or may run. */
	private over(): boolean {
		return this.signal.aborted || this.failure !== undefined || (this.planned > this.results.size && this.planned > 0);
	}

	private finished(): JudgeEvent {
		const { pack, submission, mode } = this.request;
		const cases = [...this.results.values()];
		const worst = worstVerdict(cases.filter(({ id }) => !this.uncounted.has(id)).map(({ verdict }) => verdict));
		// an end without all results is never a success
		const incomplete = worst === "accepted" && cases.length < this.planned;
		const verdict = this.failure?.verdict ?? (incomplete ? "internal-error" : worst);
		const message =
			this.failure?.message ??
			(this.planned > cases.length ? failureTexts.stopped.say({ left: this.planned - cases.length }) : "");
		const report: JudgeReport = {
			problem: pack.problem.slug,
			language: submission.language,
			mode,
			verdict,
			message,
			cases,
			wallMs: this.ports.nowMs() - this.startedMs,
			runtime: this.runtime,
			timeLimitMs: this.timeLimitMs,
			...this.isolation,
			frames: this.failure?.frames ?? [],
		};
		return { type: "finished", report };
	}
}
