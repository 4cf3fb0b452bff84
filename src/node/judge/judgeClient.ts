import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import type { Result } from "../../core/base/result.ts";
import type { GrowthReport } from "../../core/judge/growthReport.ts";
import type { CaseResult, JudgeEvent, JudgeMode, Submission } from "../../core/judge/judgeEvent.ts";
import type { StressEvent } from "../../core/judge/stressEvent.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { DebugPlan, DebugRefusal } from "./debugPlan.ts";
import { type JudgeClientOptions, JudgeProcess } from "./judgeProcess.ts";

export interface JudgeClientRequest {
	/** a package, or the path of a `.pack` file */
	readonly pack: Pack | string;
	readonly submission: Submission;
	readonly mode: JudgeMode;
}

/**
 * The judge, in a process of its own that is started with the first request and again after it was lost.
 *
 * ```ts
 * const client = new JudgeClient({ distDir, cacheDir });
 * for await (const event of client.judge({ pack, submission, mode: "submit" }, signal)) {
 *   if (event.type === "caseJudged") show(event.result); // a later result of the same id replaces the earlier one
 *   if (event.type === "finished") console.log(event.report.verdict);
 * }
 * client.dispose(); // or the process keeps the caller alive
 * ```
 *
 * The iteration ends with `finished`; after an abort (within 200 ms) it ends without. When the judge itself is lost the
 * report is an `internal-error` with a message, never an exception.
 */
export class JudgeClient {
	private readonly options: JudgeClientOptions;
	private current: JudgeProcess | undefined;
	private nextId = 1;
	private disposed = false;

	constructor(options: JudgeClientOptions) {
		this.options = options;
	}

	async *judge(request: JudgeClientRequest, signal: AbortSignal): AsyncIterable<JudgeEvent> {
		if (this.disposed) {
			throw new HumanError(failureTexts.judgeClosed.say({ retry: "run" }));
		}
		if (signal.aborted) {
			return;
		}
		const started = performance.now();
		const judging = this.living();
		const id = this.nextId++;
		const inbox = judging.open(id);
		const cancel = () => {
			judging.send({ type: "cancel", id });
			inbox.put({ type: "over", id });
		};
		signal.addEventListener("abort", cancel, { once: true });
		try {
			const { submission, mode } = request;
			judging.send({ type: "judge", id, pack: judging.packFor(request.pack), submission, mode });
			const cases = new Map<string, CaseResult>();
			for (;;) {
				const message = await inbox.take();
				if (signal.aborted || (message.type !== "event" && message.type !== "fault")) {
					return;
				}
				if (message.type === "event") {
					yield withCases(message.event, cases);
					continue;
				}
				yield faultEvent(request, message.message, performance.now() - started);
				return;
			}
		} finally {
			signal.removeEventListener("abort", cancel);
			if (judging.close(id)) {
				judging.send({ type: "cancel", id });
			}
		}
	}

	/**
	 * How the time of a solution grows beside the reference's, in about a second and a half; ask only for one that passes
	 * its samples and edges. Null where there is nothing to measure (SQL, a package without growth), after an abort, and
	 * when the judge was lost: growth never fails a solution.
	 */
	async growth(request: Omit<JudgeClientRequest, "mode">, signal: AbortSignal): Promise<GrowthReport | null> {
		if (this.disposed || signal.aborted) {
			return null;
		}
		const judging = this.living();
		const id = this.nextId++;
		const inbox = judging.open(id);
		const cancel = () => {
			judging.send({ type: "cancel", id });
			inbox.put({ type: "over", id });
		};
		signal.addEventListener("abort", cancel, { once: true });
		try {
			judging.send({ type: "growth", id, pack: judging.packFor(request.pack), submission: request.submission });
			const message = await inbox.take();
			return message.type === "growth" && !signal.aborted ? message.report : null;
		} finally {
			signal.removeEventListener("abort", cancel);
			judging.close(id);
		}
	}

	/**
	 * Looks for an input on which a solution does not answer as the reference does, and makes it small. The iteration ends
	 * with `finished`; after an abort without. When the judge is lost, that is told as a report.
	 */
	async *stress(
		request: Omit<JudgeClientRequest, "mode"> & { readonly seed: number },
		signal: AbortSignal,
	): AsyncIterable<StressEvent> {
		if (this.disposed) {
			throw new HumanError(failureTexts.judgeClosed.say({ retry: "search" }));
		}
		if (signal.aborted) {
			return;
		}
		const judging = this.living();
		const id = this.nextId++;
		const inbox = judging.open(id);
		const cancel = () => {
			judging.send({ type: "cancel", id });
			inbox.put({ type: "over", id });
		};
		signal.addEventListener("abort", cancel, { once: true });
		try {
			const { submission, seed } = request;
			judging.send({ type: "stress", id, pack: judging.packFor(request.pack), submission, seed });
			for (;;) {
				const message = await inbox.take();
				if (signal.aborted || (message.type !== "stress" && message.type !== "fault")) {
					return;
				}
				if (message.type === "stress") {
					yield message.event;
					continue;
				}
				const { message: why } = message;
				yield { type: "finished", report: { kind: "failed", verdict: "internal-error", message: why, frames: [] } };
				return;
			}
		} finally {
			signal.removeEventListener("abort", cancel);
			if (judging.close(id)) {
				judging.send({ type: "cancel", id });
			}
		}
	}

	/**
	 * Lays out one case for a debugger in a folder of its own, which is then the caller's to delete. Runs go on beside it.
	 * Throws a HumanError when the judge was lost.
	 */
	async debug(
		request: Omit<JudgeClientRequest, "mode"> & { readonly caseId: string },
	): Promise<Result<DebugPlan, DebugRefusal>> {
		if (this.disposed) {
			throw new HumanError(failureTexts.judgeClosed.say({ retry: "debug" }));
		}
		const judging = this.living();
		const id = this.nextId++;
		const inbox = judging.open(id);
		try {
			const { submission, caseId } = request;
			judging.send({ type: "debug", id, pack: judging.packFor(request.pack), submission, caseId });
			const message = await inbox.take();
			if (message.type === "debug") {
				return message.plan;
			}
			throw new HumanError(
				message.type === "fault" ? message.message : failureTexts.judgeClosed.say({ retry: "debug" }),
			);
		} finally {
			judging.close(id);
		}
	}

	/** A run of this text is likely to come: it is compiled and a process started ahead. Nothing is answered. */
	prepare({ pack, submission }: Omit<JudgeClientRequest, "mode">): void {
		if (this.disposed) {
			return;
		}
		const judging = this.living();
		judging.send({ type: "prepare", pack: judging.packFor(pack), submission });
	}

	dispose(): void {
		this.disposed = true;
		this.current?.dispose();
		this.current = undefined;
	}

	/** The judge's process; a new one where there is none or it was lost. */
	private living(): JudgeProcess {
		if (this.current === undefined || this.current.lost) {
			this.current = new JudgeProcess(this.options);
		}
		return this.current;
	}
}

/** Keeps each case as it was judged last, and gives them to the report, which comes without. */
function withCases(event: JudgeEvent, cases: Map<string, CaseResult>): JudgeEvent {
	if (event.type === "caseJudged") {
		cases.set(event.result.id, event.result);
	}
	return event.type === "finished" ? { ...event, report: { ...event.report, cases: [...cases.values()] } } : event;
}

function faultEvent({ pack, submission, mode }: JudgeClientRequest, message: string, wallMs: number): JudgeEvent {
	return {
		type: "finished",
		report: {
			problem: typeof pack === "string" ? submission.slug : pack.problem.slug,
			language: submission.language,
			mode,
			verdict: "internal-error",
			message,
			cases: [],
			wallMs,
			runtime: "",
			timeLimitMs: 0,
			isolationLevel: 0,
			frames: [],
		},
	};
}
