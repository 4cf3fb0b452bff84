import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { constants } from "node:os";
import type { Readable } from "node:stream";

import type { SourceFrame } from "../../core/judge/judgeEvent.ts";
import type { ExecutionLimits } from "../../core/judge/sandbox.ts";
import { FrameOrder } from "./frameOrder.ts";
import { FrameReader } from "./frameReader.ts";
import type { HarnessFrame, HarnessJob } from "./harnessProtocol.ts";
import type { SpawnPlan } from "./isolation/confinedCommand.ts";
import { spawnPlan } from "./isolation/spawnPlan.ts";
import { ProcessFamily } from "./processFamily.ts";
import { signal } from "./processTree.ts";
import { WallClock } from "./wallClock.ts";

/** How a harness is started; two equal keys give interchangeable processes. */
export interface HarnessCommand {
	readonly key: string;
	readonly command: string;
	readonly args: readonly string[];
	readonly env: Readonly<Record<string, string>>;
	readonly cwd: string;
	/** begins the tag by which its processes are found again */
	readonly tagPrefix: string;
	/** how it says where it is: SIGUSR1, answered on fd 4; a line "?" on stdin, answered by a frame `stack`; not at all */
	readonly tellsStack: "signal" | "line" | false;
	/** takes an empty line before its job: the way of the job, gone through once while there is time */
	readonly takesGreeting?: boolean;
	/** frames come on stdout, as the runtime cannot open fd 3 */
	readonly framesOnStdout?: boolean;
	/** files and folders that it needs beside the system's own; the rest of the disk may be hidden from it */
	readonly reads: readonly string[];
	/** a limit for the address space; only for runtimes that live under one (C++) */
	readonly addressSpaceMb?: number;
	/** a stack of the main thread larger than the system's own */
	readonly stackMb?: number;
}

export type Death =
	/** `at`: addresses of the program where frames are not known */
	| { readonly kind: "time-limit"; readonly frames: readonly SourceFrame[]; readonly at?: readonly number[] }
	| { readonly kind: "memory-limit" | "output-limit" | "process-limit" }
	| { readonly kind: "exited"; readonly code: number | null; readonly signal: string | null; readonly said: string }
	| { readonly kind: "not-started"; readonly message: string }
	| { readonly kind: "stopped" };

export type HarnessEvent =
	| { readonly type: "frame"; readonly frame: HarnessFrame }
	| { readonly type: "ended"; readonly death: Death };

const pollMs = 50;
/** reading a large result */
const readingMs = 15_000;
const readingCpuMs = 5_000;
/** for an answer where it was; an engine that must first load its debugger takes longer on a busy machine */
const stackAnswerMs = { signal: 80, line: 800 };
/** beside the limit, for what the harness itself does around a call; the system books CPU in steps of 10 ms */
const graceMs = 500;
/** the slowest that a harness reads a result */
const readBytesPerMs = 2000;
const keptRaw = 64 * 1024;
/** a solution needs none of its own; the kernel's limit of tasks is the wall, this one gives the verdict */
const mostProcesses = 24;

/** One process of a harness: its frames as they come, its limits, and its end, together with everything it started. */
export class HarnessProcess {
	/** wall time between two calls that is not the candidate's: decoding the next input */
	betweenMs = 0;
	readonly nonce = randomBytes(9).toString("base64url");
	private readonly child: ChildProcess;
	private readonly command: HarnessCommand;
	private readonly plan: SpawnPlan;
	private readonly family: ProcessFamily | undefined;
	private readonly events: HarnessEvent[] = [];
	private wake: (() => void) | undefined;
	private limits: ExecutionLimits | undefined;
	private fileName = "";
	private poll: NodeJS.Timeout | undefined;
	/** `startedAt` of the call that was over its time when its stack was asked for */
	private askedFor: number | undefined;
	private over = false;
	private closed = false;
	private rawBytes = 0;
	private raw = "";
	private said = "";
	private stack = "";
	private stackFrames: readonly SourceFrame[] = [];
	private startedAt = 0;
	private wallAllowedMs = 0;
	private wall = new WallClock(0, 0);
	private cpuBaseMs: number | undefined;
	private readonly order = new FrameOrder();
	/** since the last start or end of a call */
	private phase: { readonly startedAt: number; cpuBaseMs: number | undefined } = { startedAt: 0, cpuBaseMs: undefined };

	constructor(command: HarnessCommand, plan: SpawnPlan) {
		this.command = command;
		this.plan = plan;
		const tag = `${command.tagPrefix}-${randomBytes(8).toString("hex")}`;
		const more = command.framesOnStdout ? [] : (["pipe", "pipe"] as const);
		this.child = spawnPlan(plan, command, tag, ["pipe", "pipe", "pipe", ...more]);
		const { pid } = this.child;
		this.family = pid === undefined ? undefined : new ProcessFamily(pid, plan.depth, tag);
		const [, out, err, third, stack] = this.child.stdio as (Readable | null | undefined)[];
		const frames = command.framesOnStdout ? out : third;
		this.child.on("error", (error) => this.end({ kind: "not-started", message: error.message }));
		this.child.on("close", (code, signal) => {
			this.closed = true;
			this.end({ kind: "exited", ...this.ending(code, signal), said: this.said });
		});
		this.child.on("exit", () => {
			// something it started may hold the pipes open
			setTimeout(() => this.closed || this.kill(), 30).unref();
		});
		this.child.stdin?.on("error", () => {});
		if (frames !== out) {
			out?.on("data", (chunk: Buffer) => this.countRaw(chunk));
		}
		err?.on("data", (chunk: Buffer) => {
			this.said = (this.said + chunk.toString("utf8")).slice(-keptRaw);
			this.countRaw(chunk);
		});
		const reader = new FrameReader(this.nonce, {
			frame: (frame, bytes) => this.take(frame, bytes),
			stray: (line) => command.framesOnStdout && line !== "" && this.countRaw(Buffer.from(`${line}\n`)),
			tooLong: () => this.end({ kind: "output-limit" }),
		});
		frames?.on("data", (chunk: Buffer) => this.over || reader.read(chunk));
		if (command.takesGreeting) this.write("");
		frames?.on("error", () => {});
		stack?.on("data", (chunk: Buffer) => {
			this.stack = (this.stack + chunk.toString("utf8")).slice(0, 100_000);
		});
		stack?.on("error", () => {});
	}

	get level(): SpawnPlan["level"] {
		return this.plan.level;
	}

	/** Whether it can be given a job: it lives, and its limits, set at its start, are still what they should be. */
	get usable(): boolean {
		return !this.over && this.child.exitCode === null && this.child.signalCode === null && this.plan.stillFits();
	}

	/** Of the harness itself, behind whatever was put in front of it. */
	get pid(): number | undefined {
		return this.family?.pid;
	}

	/** What stands in front of a command tells of its end by a signal as 128 + n, like a shell. */
	private ending(code: number | null, signal: string | null) {
		const name =
			this.plan.depth > 0 && code !== null && code > 128
				? Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0]
				: undefined;
		return name === undefined ? { code, signal } : { code: null, signal: name };
	}

	begin(job: Omit<HarnessJob, "nonce">, limits: ExecutionLimits, extraLoadMs: number): void {
		this.limits = limits;
		this.fileName = job.fileName;
		this.allow(limits.wallMs + extraLoadMs);
		this.poll = setInterval(() => this.watch(), pollMs);
		this.write(JSON.stringify({ ...job, nonce: this.nonce }));
	}

	write(line: string): void {
		if (!this.over) {
			this.child.stdin?.write(`${line}\n`);
		}
	}

	/** From now on that much wall time until the next frame. */
	private allow(wallMs: number): void {
		this.startedAt = performance.now();
		this.wallAllowedMs = wallMs;
		this.wall = new WallClock(this.startedAt, wallMs);
		this.cpuBaseMs = undefined;
	}

	async next(): Promise<HarnessEvent> {
		while (this.events.length === 0) {
			await new Promise<void>((resolve) => {
				this.wake = resolve;
			});
		}
		return this.events.shift() as HarnessEvent;
	}

	/** What was written past the harness since it was last asked, at most 64 KB. */
	takeRaw(): string {
		const taken = this.raw;
		this.raw = "";
		return taken;
	}

	stop(): void {
		this.end({ kind: "stopped" });
	}

	/** Ends the process with everything it started. */
	kill(): void {
		this.family?.kill();
		for (const stream of this.child.stdio) {
			stream?.destroy();
		}
	}

	private end(death: Death): void {
		if (this.over) {
			return;
		}
		this.over = true;
		clearInterval(this.poll);
		this.kill();
		// an interpreter that is asked for its stack in the middle of its work may crash over it
		const crashed = death.kind === "exited" && this.askedFor === this.startedAt;
		this.push({ type: "ended", death: crashed ? { kind: "time-limit", frames: [] } : death });
	}

	private push(event: HarnessEvent): void {
		this.events.push(event);
		this.wake?.();
	}

	private countRaw(chunk: Buffer): void {
		this.rawBytes += chunk.length;
		if (this.raw.length < keptRaw) {
			this.raw += chunk.toString("utf8").slice(0, keptRaw - this.raw.length);
		}
		if (this.limits !== undefined && this.rawBytes > this.limits.outputBytes) {
			this.end({ kind: "output-limit" });
		}
	}

	private take(frame: HarnessFrame, bytes: number): void {
		if (this.over || !this.order.accepts(frame)) {
			return;
		}
		if (frame.t === "stack") {
			this.stackFrames = frame.frames;
			return;
		}
		if (this.limits !== undefined) {
			if (this.overspent(frame, bytes, this.limits)) {
				this.end({ kind: "time-limit", frames: [] });
				return;
			}
			const candidates = frame.t === "s" || frame.t === "loading";
			this.allow(this.limits.wallMs + (candidates ? 0 : frame.t === "r" ? readingMs : this.betweenMs));
		}
		this.push({ type: "frame", frame });
	}

	/**
	 * The time in a frame is the solution's own word, as is the moment at which the frame comes. Seen from outside, a call
	 * with the reading of its result, and the pause before the next call, may use this much of the processor.
	 */
	private overspent(frame: HarnessFrame, bytes: number, limits: ExecutionLimits): boolean {
		if (frame.t !== "e" && frame.t !== "s") {
			return false;
		}
		const wallMs = performance.now() - this.phase.startedAt;
		const cpuBaseMs = this.phase.cpuBaseMs;
		const first = frame.t === "s" && !this.order.hasEnded;
		const allowedMs = frame.t === "e" ? limits.cpuMs + graceMs + bytes / readBytesPerMs : this.betweenMs - graceMs;
		this.phase = { startedAt: performance.now(), cpuBaseMs: undefined };
		if (first || cpuBaseMs === undefined || wallMs <= allowedMs) {
			return false;
		}
		const now = this.family?.look()?.busiestThreadMs;
		return now !== undefined && now - cpuBaseMs > allowedMs;
	}

	private watch(): void {
		const { limits } = this;
		if (limits === undefined || this.over) {
			return;
		}
		const wallMs = performance.now() - this.startedAt;
		const sample = this.family?.look();
		if (sample !== undefined && sample.processes > mostProcesses) {
			this.end({ kind: "process-limit" });
			return;
		}
		if (sample !== undefined && sample.rssMb > limits.memoryMb + 96) {
			this.end({ kind: "memory-limit" });
			return;
		}
		this.cpuBaseMs ??= sample?.busiestThreadMs;
		this.phase.cpuBaseMs ??= sample?.busiestThreadMs;
		// the limit is CPU time; the wall clock alone ends what sleeps or waits
		const spent = (sample?.busiestThreadMs ?? 0) - (this.cpuBaseMs ?? 0);
		const slack = this.order.isReading ? readingCpuMs : this.wallAllowedMs - limits.wallMs;
		const isOver = this.wall.isOver(performance.now(), sample?.wantsProcessor);
		if (isOver || (wallMs > limits.cpuMs + slack && spent > limits.cpuMs + slack)) {
			this.endByTime();
		}
	}

	private endByTime(): void {
		clearInterval(this.poll);
		const started = this.startedAt;
		const { tellsStack } = this.command;
		if (tellsStack === false || (tellsStack === "signal" && process.platform === "win32")) {
			this.end({ kind: "time-limit", frames: [] });
			return;
		}
		if (tellsStack === "line") {
			this.write("?");
		} else {
			this.askBySignal();
		}
		this.askedFor = started;
		const since = performance.now();
		const look = setInterval(() => {
			if (this.over) {
				clearInterval(look);
				return;
			}
			if (this.startedAt !== started) {
				// it came back at the last moment: its own clock says what it spent
				clearInterval(look);
				this.poll = setInterval(() => this.watch(), pollMs);
				return;
			}
			const frames = tellsStack === "line" ? this.stackFrames : framesOf(this.stack, this.fileName);
			const at = addressesOf(this.stack);
			if (frames.length > 0 || at !== undefined || performance.now() - since > stackAnswerMs[tellsStack]) {
				clearInterval(look);
				this.end({ kind: "time-limit", frames, ...(at === undefined ? {} : { at }) });
			}
		}, 10);
	}

	private askBySignal(): void {
		if (this.pid !== undefined) {
			signal(this.pid, "SIGUSR1");
		}
	}
}

/** A compiled program: `at 1234` a line, innermost first, then `end`. */
function addressesOf(stack: string): number[] | undefined {
	const whole = /^((?:at \d+\n)*)end$/m.exec(stack)?.[1];
	return whole === undefined ? undefined : [...whole.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** Python's faulthandler: `  File "solution.py", line 5 in f`, innermost first. */
function framesOf(stack: string, fileName: string): SourceFrame[] {
	return [...stack.matchAll(/^ {2}File "(.*)", line (\d+) in (.*)$/gm)]
		.filter((match) => match[1] === fileName)
		.slice(0, 40)
		.map((match) => ({ lineBase0: Number(match[2]) - 1, functionName: match[3] ?? "" }));
}
