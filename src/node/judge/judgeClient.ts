import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import type { Result } from "../../core/base/result.ts";
import type { GrowthReport } from "../../core/judge/growthReport.ts";
import type { CaseResult, JudgeEvent, JudgeMode, Submission } from "../../core/judge/judgeEvent.ts";
import type { StressEvent } from "../../core/judge/stressEvent.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { packToText } from "../../core/problem/packText.ts";
import type { DebugPlan, DebugRefusal } from "./debugPlan.ts";
import type { IsolationChoice } from "./isolation/detectIsolation.ts";
import type { FromJudge, JudgeSetup, ToJudge } from "./judgeMessages.ts";

export interface JudgeClientOptions {
	/** where `judge.cjs`, the harnesses and their data lie */
	readonly distDir: string;
	/** a Node, or an Electron that can run as one; this process's by default */
	readonly execPath?: string;
	/** path of a Python interpreter, or "embedded"; absent: the first one found, else the embedded one */
	readonly python?: string;
	/** folder of a JDK; absent: the first one found */
	readonly java?: string;
	/** path of the `go` command; absent: the first one found */
	readonly go?: string;
	/** path of a C++ compiler; absent: the first one found */
	readonly cppCompiler?: string;
	/** measured time limits are kept here */
	readonly cacheDir: string;
	/** "auto" (default): the highest level that works on this machine; a number: at most that one */
	readonly isolation?: IsolationChoice;
}

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
		if (this.current === undefined || this.current.lost) {
			this.current = new JudgeProcess(this.options);
		}
		const judging = this.current;
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
		if (this.current === undefined || this.current.lost) {
			this.current = new JudgeProcess(this.options);
		}
		const judging = this.current;
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
		if (this.current === undefined || this.current.lost) {
			this.current = new JudgeProcess(this.options);
		}
		const judging = this.current;
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
		if (this.current === undefined || this.current.lost) {
			this.current = new JudgeProcess(this.options);
		}
		const judging = this.current;
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
		if (this.current === undefined || this.current.lost) {
			this.current = new JudgeProcess(this.options);
		}
		this.current.send({ type: "prepare", pack: this.current.packFor(pack), submission });
	}

	dispose(): void {
		this.disposed = true;
		this.current?.dispose();
		this.current = undefined;
	}
}

class JudgeProcess {
	lost = false;
	private readonly child: ChildProcess;
	private readonly inboxes = new Map<number, Inbox>();
	private known: string | undefined;
	private said = "";

	constructor(options: JudgeClientOptions) {
		this.child = spawn(options.execPath ?? process.execPath, ["--no-warnings", join(options.distDir, "judge.cjs")], {
			env: { ...process.env, ELECTRON_RUN_AS_NODE: "1", NODE_OPTIONS: "" },
			stdio: ["pipe", "pipe", "pipe"],
			windowsHide: true,
		});
		const { stdin, stdout, stderr } = this.child;
		stdin?.on("error", () => {});
		stderr?.setEncoding("utf8").on("data", (text: string) => {
			this.said = (this.said + text).slice(-2000);
		});
		if (stdout !== null) {
			createInterface({ input: stdout, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => this.read(line));
		}
		this.child.on("error", (error) => this.lose(error.message));
		this.child.on("exit", (code, signal) =>
			this.lose(`${signal ?? `exit code ${code}`} ${this.said.trim().slice(-500)}`),
		);
		const setup: JudgeSetup = {
			distDir: options.distDir,
			cacheDir: options.cacheDir,
			...(options.python === undefined ? {} : { python: options.python }),
			...(options.java === undefined ? {} : { java: options.java }),
			...(options.go === undefined ? {} : { go: options.go }),
			...(options.cppCompiler === undefined ? {} : { cppCompiler: options.cppCompiler }),
			...(options.isolation === undefined ? {} : { isolation: options.isolation }),
		};
		stdin?.write(`${JSON.stringify(setup)}\n`);
	}

	/** A package is sent whole once, then by its hash. */
	packFor(pack: Pack | string): Extract<ToJudge, { type: "judge" }>["pack"] {
		if (typeof pack === "string") {
			this.known = undefined;
			return { path: pack };
		}
		if (this.known === pack.hash) {
			return { hash: pack.hash };
		}
		this.known = pack.hash;
		return { hash: pack.hash, text: packToText(pack) };
	}

	send(message: ToJudge): void {
		if (!this.lost) {
			this.child.stdin?.write(`${JSON.stringify(message)}\n`);
		}
	}

	open(id: number): Inbox {
		const inbox = new Inbox();
		this.inboxes.set(id, inbox);
		return inbox;
	}

	/** True when the run was not over yet. */
	close(id: number): boolean {
		const inbox = this.inboxes.get(id);
		this.inboxes.delete(id);
		return inbox?.over === false && !this.lost;
	}

	dispose(): void {
		this.lost = true;
		this.child.stdin?.end();
		const timer = setTimeout(() => this.child.kill("SIGKILL"), 500);
		this.child.on("exit", () => clearTimeout(timer));
		for (const [id, inbox] of this.inboxes) {
			inbox.put({ type: "over", id });
		}
	}

	private read(line: string): void {
		let message: FromJudge;
		try {
			message = JSON.parse(line) as FromJudge;
		} catch {
			return;
		}
		if (message.type === "fault") {
			// it may be that the package did not get through
			this.known = undefined;
		}
		this.inboxes.get(message.id)?.put(message);
	}

	private lose(why: string): void {
		if (this.lost) {
			return;
		}
		this.lost = true;
		for (const [id, inbox] of this.inboxes) {
			const message = failureTexts.judgeLost.say({ why });
			inbox.put({ type: "fault", id, message });
		}
	}
}

class Inbox {
	over = false;
	private readonly messages: FromJudge[] = [];
	private wake: (() => void) | undefined;

	put(message: FromJudge): void {
		this.over ||= message.type !== "event" && message.type !== "stress";
		this.messages.push(message);
		this.wake?.();
	}

	async take(): Promise<FromJudge> {
		for (;;) {
			const first = this.messages.shift();
			if (first !== undefined) {
				return first;
			}
			await new Promise<void>((resolve) => {
				this.wake = resolve;
			});
		}
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
